package org.zhiyuan.wire.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values that a service type adds, between a map (JSON) and a list of names and texts (XML). */
public final class FieldValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FieldValues() {}

    public static List<FieldDto> toList(Map<String, Object> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(entry -> {
                            FieldDto dto = new FieldDto();
                            dto.name = entry.getKey();
                            dto.value = String.valueOf(entry.getValue());
                            return dto;
                        })
                        .toList();
    }

    /** Texts become what the JSON Schema says they are; one that can't stays text, so that the schema's own check names it. */
    public static Map<String, Object> toMap(List<FieldDto> fields, String schema) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fields != null) {
            JsonNode properties = read(schema).path("properties");
            for (FieldDto field : fields) {
                if (field != null && field.name != null) {
                    values.put(
                            field.name,
                            typed(
                                    field.value == null ? "" : field.value,
                                    properties.path(field.name).path("type").asText()));
                }
            }
        }
        return values;
    }

    /** Whether it is one whole JSON object, fit to be put into an answer as it is. */
    public static boolean isObject(String schema) {
        return schema != null && read(schema).isObject();
    }

    private static JsonNode read(String schema) {
        try {
            return schema == null ? MissingNode.getInstance() : JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static Object typed(String value, String type) {
        String text = value.strip();
        try {
            return switch (type) {
                case "integer" -> Long.valueOf(text);
                case "number" -> new BigDecimal(text);
                case "boolean" ->
                    switch (text) {
                        case "true", "1" -> true;
                        case "false", "0" -> false;
                        default -> value;
                    };
                default -> value;
            };
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
