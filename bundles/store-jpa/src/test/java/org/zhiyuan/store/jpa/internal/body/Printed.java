package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** JSON for people who compare it: what fits into a line stands in one, the rest is indented; no line is longer than 140. */
final class Printed {

    private static final int WIDTH = 140;

    private Printed() {}

    static String of(JsonNode node) {
        return print(node, "", "") + "\n";
    }

    private static String print(JsonNode node, String indent, String before) {
        String line = line(node);
        if (indent.length() + before.length() + line.length() < WIDTH || !node.isContainerNode()) {
            return before + line;
        }
        String deeper = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> parts.add(print(item, deeper, "")));
            return before + "[\n" + deeper + filled(parts, deeper) + "\n" + indent + "]";
        }
        node.properties()
                .forEach(property -> parts.add(print(property.getValue(), deeper, "\"" + property.getKey() + "\": ")));
        return before + "{\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + "}";
    }

    private static String filled(List<String> items, String indent) {
        StringBuilder text = new StringBuilder();
        int column = indent.length();
        for (String item : items) {
            if (!text.isEmpty()) {
                boolean full = column + item.length() + 3 > WIDTH;
                text.append(full ? ",\n" + indent : ", ");
                column = full ? indent.length() : column + 2;
            }
            text.append(item);
            column += item.length();
        }
        return text.toString();
    }

    private static String line(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> parts.add(line(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> parts.add("\"" + property.getKey() + "\": " + line(property.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        return node.toString();
    }
}
