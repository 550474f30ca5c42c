package org.zhiyuan.expert.internal.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.pattern.LinearPattern;

/** Holds what is stated for a type of a bundle against its flat JSON Schema (专业情况核对), R55; unknown fields are refused. */
public final class FactSheet {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is held against a pattern; the time that takes grows with it. */
    private static final int LONGEST_TEXT = 10_000;

    private final ExpertTypeDescription type;
    private final JsonNode schema;

    public FactSheet(ExpertTypeDescription type) {
        this.type = type;
        try {
            this.schema = JSON.readTree(type.schema());
        } catch (JsonProcessingException e) {
            throw PlatformException.unavailable(Text.of(
                    "专家类型“" + type.name().zh() + "”的字段说明不可用",
                    "the schema of the expert type \"" + type.name().en() + "\" is unusable"));
        }
    }

    /** Every field that breaks the schema; empty if none does. */
    public List<FieldProblem> check(Map<String, Object> facts) {
        List<FieldProblem> problems = new ArrayList<>();
        schema.path("required").forEach(name -> {
            if (!facts.containsKey(name.asText())) {
                add(problems, name.asText(), "必填", "is required");
            }
        });
        facts.forEach((name, value) -> {
            JsonNode property = schema.path("properties").path(name);
            if (property.isMissingNode()) {
                add(problems, name, "该专家类型没有此项", "is not known to this expert type");
            } else {
                check(problems, name, value, property);
            }
        });
        return problems;
    }

    private void check(List<FieldProblem> problems, String name, Object value, JsonNode property) {
        String kind = property.path("type").asText();
        boolean fits =
                switch (kind) {
                    case "string" -> value instanceof String;
                    case "boolean" -> value instanceof Boolean;
                    case "integer" ->
                        value instanceof Number number
                                && new BigDecimal(number.toString())
                                                .stripTrailingZeros()
                                                .scale()
                                        <= 0;
                    case "number" -> value instanceof Number;
                    default -> false;
                };
        if (!fits) {
            add(problems, name, "类型须为" + kind, "must be of the type " + kind);
        } else if (property.has("enum") && !contains(property.path("enum"), String.valueOf(value))) {
            add(problems, name, "须为以下之一：" + property.path("enum"), "must be one of " + property.path("enum"));
        } else if (value instanceof String text) {
            text(problems, name, text, property);
        } else if (value instanceof Number number) {
            number(problems, name, new BigDecimal(number.toString()), property);
        }
    }

    private static boolean contains(JsonNode values, String value) {
        for (JsonNode one : values) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void text(List<FieldProblem> problems, String name, String text, JsonNode property) {
        int length = text.codePointCount(0, text.length());
        if (property.has("minLength") && length < property.path("minLength").asInt()) {
            add(
                    problems,
                    name,
                    "至少" + property.path("minLength").asInt() + "个字",
                    "must have at least " + property.path("minLength").asInt() + " characters");
        }
        if (property.has("maxLength") && length > property.path("maxLength").asInt()) {
            add(
                    problems,
                    name,
                    "最多" + property.path("maxLength").asInt() + "个字",
                    "must have at most " + property.path("maxLength").asInt() + " characters");
        }
        if (property.has("pattern")) {
            pattern(problems, name, text, property.path("pattern").asText());
        }
    }

    private void pattern(List<FieldProblem> problems, String name, String text, String pattern) {
        if (text.length() > LONGEST_TEXT) {
            add(
                    problems,
                    name,
                    "过长，无法核对格式" + pattern + "，请缩短",
                    "is too long to be held against " + pattern + "; make it shorter");
            return;
        }
        try {
            if (!new LinearPattern(pattern).find(text)) {
                add(problems, name, "格式不符：" + pattern, "must match " + pattern);
            }
        } catch (PatternSyntaxException e) {
            add(
                    problems,
                    name,
                    "该专家类型所列格式无法核对：" + pattern,
                    "can't be held against " + pattern + ", as the expert type demands");
        }
    }

    private void number(List<FieldProblem> problems, String name, BigDecimal number, JsonNode property) {
        if (property.has("minimum") && number.compareTo(property.path("minimum").decimalValue()) < 0) {
            add(problems, name, "不得小于" + property.path("minimum"), "must be at least " + property.path("minimum"));
        }
        if (property.has("maximum") && number.compareTo(property.path("maximum").decimalValue()) > 0) {
            add(problems, name, "不得大于" + property.path("maximum"), "must be at most " + property.path("maximum"));
        }
    }

    private void add(List<FieldProblem> problems, String name, String zh, String en) {
        problems.add(new FieldProblem(field(name), Text.of(zh, en)));
    }

    private String field(String name) {
        return "facts." + type.type() + "." + name;
    }
}
