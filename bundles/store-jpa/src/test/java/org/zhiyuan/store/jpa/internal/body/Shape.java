package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.identity.Sensitive;

/**
 * What a stored value looks like as JSON, from the record itself: properties, kinds of values, constants. Names of classes and the order of
 * things are left out, because no stored body depends on them.
 */
final class Shape {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Locale.class, "language"),
            Map.entry(Instant.class, "moment"),
            Map.entry(LocalDate.class, "day"),
            Map.entry(BigDecimal.class, "decimal"),
            Map.entry(Object.class, "anything"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(int.class, "int"),
            Map.entry(long.class, "long"),
            Map.entry(double.class, "double"),
            Map.entry(Boolean.class, "boolean or null"),
            Map.entry(Integer.class, "int or null"),
            Map.entry(Long.class, "long or null"),
            Map.entry(Double.class, "double or null"));

    private Shape() {}

    static JsonNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Map.class.isAssignableFrom(raw)) {
                ObjectNode map = JSON.objectNode();
                JsonNode keys = of(arguments[0]);
                if (!keys.isTextual()) {
                    map.set("keys", keys);
                }
                return map.set("map of", of(arguments[1]));
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return JSON.objectNode().set("list of", of(arguments[0]));
            }
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalArgumentException(type + " can't be stored: nobody says what it looks like");
    }

    private static JsonNode of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return JSON.textNode(PLAIN.get(type));
        }
        if (Sensitive.class.isAssignableFrom(type)) {
            return JSON.textNode("encrypted " + type.getSimpleName());
        }
        if (type.isEnum()) {
            ObjectNode constants = JSON.objectNode();
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .sorted()
                    .forEach(constants.putArray("one of")::add);
            return constants;
        }
        if (TextRecord.is(type)) {
            return JSON.textNode("text");
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " can't be stored: nobody says what it looks like");
        }
        ObjectNode properties = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), of(component.getGenericType()));
        }
        return properties;
    }

    /** Whether a value has that shape and nothing else. @return where it differs, null if it does not */
    static String difference(JsonNode value, JsonNode shape, String where) {
        if (value == null) {
            return where + " is missing";
        }
        if (shape.isTextual()) {
            return fits(value, shape.asText()) ? null : where + " is no " + shape.asText();
        }
        if (value.isNull()) {
            return null;
        }
        if (shape.has("one of")) {
            for (JsonNode constant : shape.get("one of")) {
                if (constant.equals(value)) {
                    return null;
                }
            }
            return where + " is an unknown constant";
        }
        if (shape.has("list of") || shape.has("map of")) {
            JsonNode items = shape.has("list of") ? shape.get("list of") : shape.get("map of");
            if (shape.has("list of") != value.isArray()) {
                return where + " is neither list nor map as it should be";
            }
            for (JsonNode item : value) {
                String difference = difference(item, items, where + "[]");
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        return properties(value, shape, where);
    }

    private static String properties(JsonNode value, JsonNode shape, String where) {
        Set<String> unknown = new java.util.TreeSet<>();
        value.fieldNames().forEachRemaining(unknown::add);
        String difference = null;
        for (Map.Entry<String, JsonNode> property : shape.properties()) {
            unknown.remove(property.getKey());
            String found =
                    difference(value.get(property.getKey()), property.getValue(), where + "." + property.getKey());
            difference = difference == null ? found : difference;
        }
        return difference != null || unknown.isEmpty() ? difference : where + " has " + unknown;
    }

    private static boolean fits(JsonNode value, String kind) {
        return switch (kind) {
            case "boolean" -> value.isBoolean();
            case "int", "long" -> value.isIntegralNumber();
            case "double" -> value.isNumber();
            case "boolean or null" -> value.isNull() || value.isBoolean();
            case "int or null", "long or null", "double or null", "decimal" -> value.isNull() || value.isNumber();
            case "anything" -> true;
            default -> value.isNull() || value.isTextual();
        };
    }
}
