package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What each door's description says of every operation, in the same words: inputs by name ({@code !} where they must be there), version,
 * request key, right and refusals.
 */
final class Doors {
    private Doors() {}

    /** By operationId. */
    static Map<String, Set<String>> rest(JsonNode description) {
        Map<String, Set<String>> operations = new TreeMap<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    Set<String> said = new TreeSet<>();
                    for (JsonNode parameter : operation.path("parameters")) {
                        String name = parameter.get("name").asText();
                        said.add(
                                switch (name) {
                                    case "If-Match" ->
                                        parameter.path("required").asBoolean() ? "version!" : "version";
                                    case "Idempotency-Key" -> "requestKey";
                                    default ->
                                        parameter.get("in").asText().equals("path") ? name + "!" : "query " + name;
                                });
                    }
                    String body = operation
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asText();
                    description
                            .at("/components/schemas/" + body.replaceAll(".*/", "") + "/properties")
                            .fieldNames()
                            .forEachRemaining(field -> said.add("body " + field));
                    said.add("right " + operation.path("x-right").asText());
                    if (operation.at("/responses/400/content").has("application/problem+json")) {
                        said.add("refusals");
                    }
                    operations.put(operation.get("operationId").asText(), said);
                }));
        return operations;
    }

    /** By the operation's name. */
    static Map<String, Set<String>> soap(String wsdl) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(wsdl.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Map<String, Element> types = new HashMap<>();
        for (Element schema : below(below(root, "types").get(0), "schema")) {
            below(schema, "complexType").forEach(type -> types.put(type.getAttribute("name"), type));
        }
        Map<String, Set<String>> operations = new TreeMap<>();
        for (Element operation : below(below(root, "portType").get(0), "operation")) {
            Set<String> said = new TreeSet<>();
            for (Element input : fields(types, operation.getAttribute("name"))) {
                String name = input.getAttribute("name");
                String type = type(input, "type");
                String must = input.getAttribute("minOccurs").equals("0") ? "" : "!";
                if (types.containsKey(type)) {
                    fields(types, type).forEach(field -> said.add(name + " " + field.getAttribute("name")));
                } else {
                    said.add(
                            must.isEmpty() && !Set.of("version", "requestKey").contains(name)
                                    ? "query " + name
                                    : name + must);
                }
            }
            String words = below(operation, "documentation").get(0).getTextContent();
            said.add("right " + words.substring(words.lastIndexOf('[') + 1, words.length() - 1));
            if (!below(operation, "fault").isEmpty()) {
                said.add("refusals");
            }
            operations.put(operation.getAttribute("name"), said);
        }
        return operations;
    }

    /** The elements of a type, those of the types it extends first. */
    private static List<Element> fields(Map<String, Element> types, String name) {
        List<Element> fields = new ArrayList<>();
        Element type = types.get(name);
        for (Element content : below(type, "complexContent")) {
            Element extension = below(content, "extension").get(0);
            fields.addAll(fields(types, type(extension, "base")));
            below(extension, "sequence").forEach(sequence -> fields.addAll(below(sequence, "element")));
        }
        below(type, "sequence").forEach(sequence -> fields.addAll(below(sequence, "element")));
        return fields;
    }

    private static String type(Element element, String attribute) {
        return element.getAttributeNS(null, attribute).replaceFirst(".*:", "");
    }

    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
