package org.zhiyuan.activity.internal.servicetype;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The compiled JSON Schema of the fields that a service type adds (扩展字段): one flat, closed object that names no price (R88). */
final class FieldSchema {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean");
    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");
    private static final int MAX_FIELDS = 50;
    private static final int MAX_TEXT = 10_000;

    private final ObjectMapper json;
    private final JsonSchema schema;

    /** @throws PlatformException UNAVAILABLE naming the type, if its schema is not of this kind */
    FieldSchema(ObjectMapper json, ServiceTypeDescription type) {
        this.json = json;
        this.schema = compile(type);
    }

    /** Every field that breaks the schema; empty if none does. */
    List<FieldProblem> check(Map<String, Object> fields) {
        List<FieldProblem> problems = new ArrayList<>();
        fields.forEach((name, value) -> own(name, value, problems));
        if (fields.size() > MAX_FIELDS) {
            problems.add(new FieldProblem("fields", Text.format("最多%d项", "must have at most %d entries", MAX_FIELDS)));
        }
        if (problems.isEmpty()) {
            validate(fields, problems);
        }
        return problems;
    }

    private void validate(Map<String, Object> fields, List<FieldProblem> problems) {
        schema.validate(json.valueToTree(fields)).stream()
                .map(FieldRule::broken)
                .forEach(problems::add);
    }

    private static void own(String name, Object value, List<FieldProblem> problems) {
        if (PriceWords.speaksOfPrice(name)) {
            problems.add(new FieldProblem(
                    "fields." + name, Text.of("志愿服务不得有价格（R88）", "programme services have no price (R88)")));
        }
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            problems.add(
                    new FieldProblem("fields." + name, Text.of("须为文字、数字或是否", "must be text, a number or a boolean")));
        }
        if (value instanceof String text && text.length() > MAX_TEXT) {
            problems.add(new FieldProblem(
                    "fields." + name, Text.format("最多%d个字", "must have at most %d characters", MAX_TEXT)));
        }
    }

    private JsonSchema compile(ServiceTypeDescription type) {
        try {
            ObjectNode closed = plain(type, json.readTree(type.schema()));
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .regularExpressionFactory(FieldPattern::new)
                    .build();
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(closed, config);
            compiled.initializeValidators();
            return compiled;
        } catch (JsonProcessingException | JsonSchemaException e) {
            throw e.getCause() instanceof PatternSyntaxException pattern
                    ? unusable(type, pattern)
                    : unusable(type, "不是有效的JSON Schema", "is no valid JSON Schema");
        }
    }

    private static PlatformException unusable(ServiceTypeDescription type, PatternSyntaxException e) {
        return unusable(
                type,
                "格式" + e.getPattern() + "无效或过大（不支持环视和反向引用）：" + e.getDescription(),
                "has the pattern " + e.getPattern()
                        + ", which is invalid or too large (look-arounds and back-references are not known): "
                        + e.getDescription());
    }

    /** The schema without annotations of ours ({@code x-…}), closed to unknown fields. */
    private static ObjectNode plain(ServiceTypeDescription type, JsonNode schema) {
        if (!(schema instanceof ObjectNode object)
                || !"object".equals(object.path("type").asText())
                || refers(object)) {
            throw unusable(type, "必须是一个扁平对象，且不引用其他模式", "must be one flat object without references");
        }
        ObjectNode closed = object.deepCopy();
        for (Map.Entry<String, JsonNode> field : closed.path("properties").properties()) {
            if (!(field.getValue() instanceof ObjectNode property)
                    || !TYPES.contains(property.path("type").asText())) {
                throw unusable(
                        type,
                        "字段" + field.getKey() + "须为文字、数字或是否",
                        "field " + field.getKey() + " must be text, a number or a boolean");
            }
            Stream<String> names = Stream.of(
                    field.getKey(),
                    property.path("title").asText(),
                    property.path("x-title-en").asText());
            PriceWords.firstIn(names).ifPresent(word -> {
                throw unusable(
                        type,
                        "字段“" + word + "”涉及价格，志愿服务不得收费（R88）",
                        "field \"" + word + "\" speaks of a price, services are free (R88)");
            });
            removeOwn(property);
        }
        removeOwn(closed);
        return closed.put("additionalProperties", false);
    }

    private static void removeOwn(ObjectNode node) {
        List<String> own = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("x-")) {
                own.add(name);
            }
        });
        node.remove(own);
    }

    /** A reference could make the validator load from anywhere. */
    private static boolean refers(JsonNode node) {
        return REFERENCES.stream().anyMatch(reference -> node.findValue(reference) != null);
    }

    private static PlatformException unusable(ServiceTypeDescription type, String zh, String en) {
        return PlatformException.unavailable(Text.of(
                "服务类型“" + type.name().zh() + "”（" + type.id() + "）的字段说明不可用：" + zh,
                "the schema of service type \"" + type.name().en() + "\" (" + type.id() + ") is unusable: it " + en));
    }
}
