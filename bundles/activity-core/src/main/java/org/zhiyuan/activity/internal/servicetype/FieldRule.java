package org.zhiyuan.activity.internal.servicetype;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Text;

/** Says in both languages which rule of a schema a field breaks. */
final class FieldRule {

    private FieldRule() {}

    static FieldProblem broken(ValidationMessage message) {
        return new FieldProblem(path(message), rule(message));
    }

    private static String path(ValidationMessage message) {
        JsonNodePath at = message.getInstanceLocation();
        String field = at.getNameCount() > 0 ? at.getName(-1) : message.getProperty();
        return field == null ? "fields" : "fields." + field;
    }

    private static Text rule(ValidationMessage message) {
        JsonNode limit = message.getSchemaNode();
        String value = limit == null ? "" : limit.isArray() ? list(limit) : limit.asText();
        return switch (message.getType()) {
            case "required" -> Text.of("必填", "is required");
            case "additionalProperties" -> Text.of("该服务类型没有此项", "is not known to this service type");
            case "type" -> Text.of("须为" + kind(value), "must be of the type " + value);
            case "enum" -> Text.of("须为以下之一：" + value, "must be one of " + value);
            case "const" -> Text.of("须为" + value, "must be " + value);
            case "minLength" -> Text.of("至少" + value + "个字", "must have at least " + value + " characters");
            case "maxLength" -> Text.of("最多" + value + "个字", "must have at most " + value + " characters");
            case "minimum" -> Text.of("不得小于" + value, "must be at least " + value);
            case "exclusiveMinimum" -> Text.of("须大于" + value, "must be more than " + value);
            case "maximum" -> Text.of("不得大于" + value, "must be at most " + value);
            case "exclusiveMaximum" -> Text.of("须小于" + value, "must be less than " + value);
            case "multipleOf" -> Text.of("须为" + value + "的倍数", "must be a multiple of " + value);
            case "pattern" -> Text.of("格式不符：" + value, "must match " + value);
            case "format" -> Text.of("不是有效的" + value, "is no valid " + value);
            default -> Text.of("不符合要求：" + message.getType(), "breaks the rule " + message.getType());
        };
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "文字";
            case "integer" -> "整数";
            case "number" -> "数字";
            case "boolean" -> "是或否";
            default -> type;
        };
    }

    private static String list(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }
}
