package org.zhiyuan.rest.internal.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.OperationParameter;
import org.zhiyuan.wire.Formats;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/**
 * Adds to the described operations what the platform does for all of them: statuses, problems, entity tags, keys, who may without
 * sign-in.
 */
final class OperationMarks {
    private static final Map<String, String> PROBLEMS = Map.of(
            "400",
            "输入有误 INVALID",
            "401",
            "未登录 DENIED",
            "403",
            "无权 DENIED",
            "404",
            "未找到 NOT_FOUND",
            "409",
            "与当前状态冲突 CONFLICT",
            "412",
            "已被他人修改 STALE",
            "503",
            "暂不可用 UNAVAILABLE");

    private final Map<String, OperationMethod> methods;
    private final String prefix;

    OperationMarks(Class<?> resource, String prefix) {
        this.prefix = prefix;
        methods = Arrays.stream(resource.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .collect(
                        Collectors.toMap(Method::getName, OperationMethod::of, (first, second) -> first, HashMap::new));
    }

    void apply(Paths paths) {
        paths.values()
                .forEach(item -> item.readOperationsMap().forEach((verb, operation) -> mark(verb.name(), operation)));
    }

    private void mark(String verb, Operation operation) {
        OperationMethod method = methods.get(
                operation.getOperationId() == null
                        ? ""
                        : operation.getOperationId().replaceAll("_\\d+$", ""));
        name(operation, method);
        boolean open = method != null && method.door().open();
        boolean created = method != null && method.creates();
        if (open) {
            operation.setSecurity(List.of());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> mark(parameter, method));
        }
        operation.setResponses(responses(operation, method, open, created));
        if (method != null && method.takesVersion()) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .required(method.needsVersion())
                    .description("先前读到的 ETag")
                    .schema(new StringSchema()));
        }
        if (verb.equals("POST") && method != null && method.takesRequestKey()) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("重试同一请求时不变；至多100个字符")
                    .schema(new StringSchema()));
        }
    }

    /** Names are the platform's or the plugin's own; what describes nothing is called by its class and method. */
    private void name(Operation operation, OperationMethod method) {
        String suffix = prefix.replace("/x/", "_");
        if (method == null || method.said().isEmpty()) {
            String owner = method == null
                    ? ""
                    : method.method().getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
            operation.setOperationId(owner + "_" + operation.getOperationId() + suffix);
            return;
        }
        operation.setOperationId(method.name() + suffix);
        method.said()
                .ifPresent(said ->
                        operation.summary(said.zh()).description(said.en()).addExtension("x-right", said.right()));
    }

    /** What a filter's fields say of their texts. */
    private static void mark(Parameter parameter, OperationMethod method) {
        if ("limit".equals(parameter.getName())) {
            limit(parameter);
        } else if (method != null) {
            method
                    .parameter(OperationParameter.Kind.FILTER)
                    .map(OperationParameter::type)
                    .map(Class::getFields)
                    .stream()
                    .flatMap(Arrays::stream)
                    .filter(field -> field.getName().equals(parameter.getName()))
                    .forEach(field -> mark(parameter.getSchema(), field));
        }
    }

    private static void mark(Schema<?> schema, Field field) {
        Formats.of(field).ifPresent(schema::setFormat);
        if (field.isAnnotationPresent(Names.class)) {
            FieldMarks.names(schema, field.getAnnotation(Names.class).value());
        }
    }

    private static void limit(Parameter limit) {
        IntegerSchema number = new IntegerSchema();
        number.minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                .setDefault(PageRequest.DEFAULT_LIMIT);
        limit.setSchema(number);
    }

    private static ApiResponses responses(Operation operation, OperationMethod method, boolean open, boolean created) {
        ApiResponses responses = new ApiResponses();
        ApiResponse answer =
                operation.getResponses() == null || operation.getResponses().isEmpty()
                        ? new ApiResponse()
                        : operation.getResponses().values().iterator().next();
        answer.setDescription(created ? "已建立" : "成功");
        if (method != null && Versioned.class.isAssignableFrom(method.method().getReturnType())) {
            answer.addHeaderObject("ETag", new Header().description("版本").schema(new StringSchema()));
        }
        if (created) {
            answer.addHeaderObject(
                    "Location", new Header().description("新内容的地址").schema(new StringSchema()));
        }
        boolean empty = method != null && method.method().getReturnType() == void.class;
        responses.addApiResponse(created ? "201" : empty ? "204" : "200", answer);
        PROBLEMS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(problem -> !open
                        || !problem.getKey().startsWith("40")
                        || problem.getKey().matches("400|404"))
                .forEach(problem -> responses.addApiResponse(
                        problem.getKey(),
                        new ApiResponse()
                                .description(problem.getValue())
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/ProblemDto"))))));
        return responses;
    }
}
