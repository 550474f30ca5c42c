package org.zhiyuan.operations;

import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.AccessRule;

/** What a method says of the operation it does; also of one of a plugin's that says nothing, which then is like any resource's. */
public final class OperationMethod {
    private static final List<Class<?>> STREAMS =
            List.of(InputStream.class, Reader.class, byte[].class, Response.class, StreamingOutput.class);

    private final Method method;
    private final PlatformOperation said;
    private final String verb;
    private final List<OperationParameter> parameters;
    private final AccessRule door;

    private OperationMethod(Method method) {
        this.method = method;
        said = method.getAnnotation(PlatformOperation.class);
        verb = Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
        parameters = Arrays.stream(method.getParameters())
                .map(OperationParameter::of)
                .toList();
        door = said != null && Rights.isOpen(said.right()) ? AccessRule.OPEN : AccessRule.of(method);
    }

    public static OperationMethod of(Method method) {
        return new OperationMethod(method);
    }

    /** All that a class describes, by name. */
    public static List<OperationMethod> allOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(PlatformOperation.class))
                .map(OperationMethod::of)
                .sorted(Comparator.comparing(OperationMethod::name))
                .toList();
    }

    public Method method() {
        return method;
    }

    /** Empty for a plugin's that says nothing. */
    public Optional<PlatformOperation> said() {
        return Optional.ofNullable(said);
    }

    /** SOAP's operation and OpenAPI's operationId. */
    public String name() {
        return said == null ? method.getName() : said.name();
    }

    /** The HTTP method, null if it has none. */
    public String verb() {
        return verb;
    }

    public List<OperationParameter> parameters() {
        return parameters;
    }

    public Optional<OperationParameter> parameter(OperationParameter.Kind kind) {
        return parameters.stream().filter(parameter -> parameter.kind() == kind).findFirst();
    }

    /** What a query may ask, by name. */
    public Set<String> queryNames() {
        Set<String> names = new TreeSet<>();
        for (OperationParameter parameter : parameters) {
            if (parameter.kind() == OperationParameter.Kind.QUERY) {
                names.add(parameter.name());
            } else if (parameter.kind() == OperationParameter.Kind.FILTER) {
                Arrays.stream(parameter.type().getFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(Objects::nonNull)
                        .forEach(asked -> names.add(asked.value()));
            }
        }
        return names;
    }

    /** Who is let in before the contract is asked. */
    public AccessRule door() {
        return door;
    }

    public boolean creates() {
        return said != null && said.creates();
    }

    public boolean takesVersion() {
        return parameter(OperationParameter.Kind.VERSION).isPresent();
    }

    public boolean needsVersion() {
        return said != null && said.needsVersion();
    }

    /** Whether the same request key gets the same answer: whatever is posted, but for secrets and bytes. */
    public boolean takesRequestKey() {
        return said == null
                ? STREAMS.stream().noneMatch(stream -> stream.isAssignableFrom(method.getReturnType()))
                : (HttpMethod.POST.equals(verb) || creates()) && !said.secret() && !hasBytes();
    }

    /** Whether it takes or gives bytes, which XML can't hold. */
    public boolean hasBytes() {
        return STREAMS.stream()
                .anyMatch(stream -> stream.isAssignableFrom(method.getReturnType())
                        || parameters.stream()
                                .anyMatch(
                                        parameter -> parameter.isInput() && stream.isAssignableFrom(parameter.type())));
    }

    /** Whether SOAP has it too. */
    public boolean isForBothDoors() {
        return said != null
                && !hasBytes()
                && !RestOnly.REASONS.containsKey(said.name())
                && parameters.stream().noneMatch(parameter -> parameter.kind() == OperationParameter.Kind.REST_ONLY);
    }
}
