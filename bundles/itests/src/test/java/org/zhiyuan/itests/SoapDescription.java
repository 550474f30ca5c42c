package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The operations of a WSDL, and a request of each with values from {@link Samples}. */
final class SoapDescription {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String TYPES = "urn:zhiyuan:types:1";
    private static final Set<String> LISTED = Set.of("expert", "year");

    private final Map<String, List<Element>> types = new HashMap<>();
    private final TreeSet<String> operations = new TreeSet<>();
    private final String namespace;
    private final Samples samples;

    SoapDescription(String wsdl, Samples samples) throws Exception {
        this.samples = samples;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(wsdl.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        namespace = root.getAttribute("targetNamespace");
        for (Element type : all(root, SCHEMA, "complexType")) {
            types.put(type.getAttribute("name"), all(type, SCHEMA, "element"));
        }
        all(root, WSDL, "operation").forEach(operation -> operations.add(operation.getAttribute("name")));
    }

    TreeSet<String> operations() {
        return operations;
    }

    String request(String operation) {
        StringBuilder xml =
                new StringBuilder("<q:" + operation + " xmlns:q=\"" + namespace + "\" xmlns:t=\"" + TYPES + "\">");
        for (Element parameter : types.get(operation)) {
            switch (parameter.getAttribute("name")) {
                case "query" -> filter(xml, parameter);
                case "version" -> xml.append("<version>1</version>");
                case "requestKey" -> {}
                default -> write(xml, "", "", parameter, null);
            }
        }
        return xml.append("</q:").append(operation).append('>').toString();
    }

    /** All filters may be left out, but for what it is a list of. */
    private void filter(StringBuilder xml, Element query) {
        xml.append("<query>");
        for (Element field : types.get(type(query))) {
            String name = field.getAttribute("name");
            if (LISTED.contains(name)) {
                xml.append("<t:")
                        .append(name)
                        .append('>')
                        .append(Samples.text("", name, type(field)))
                        .append("</t:")
                        .append(name)
                        .append('>');
            }
        }
        xml.append("</query>");
    }

    private static String type(Element element) {
        return element.getAttribute("type").replaceFirst(".*:", "");
    }

    /** Whether a retry of the operation can be told from a second wish. */
    boolean takesKey(String operation) {
        return types.get(operation).stream()
                .anyMatch(parameter -> parameter.getAttribute("name").equals("requestKey"));
    }

    private void write(StringBuilder xml, String prefix, String owner, Element element, JsonNode given) {
        String name = element.getAttribute("name");
        String type = type(element);
        if (Samples.leftOut(owner, name)) {
            return;
        }
        JsonNode value = given != null && given.isArray() ? given.get(0) : given;
        xml.append('<').append(prefix).append(name).append('>');
        if (!type.isEmpty() && types.containsKey(type)) {
            JsonNode object = value != null ? value : samples.knows(type) ? samples.object(type) : null;
            for (Element field : types.get(type)) {
                JsonNode known = object == null ? null : object.get(field.getAttribute("name"));
                if (object == null || known != null) {
                    write(xml, "t:", type, field, known);
                }
            }
        } else {
            xml.append(
                    value != null
                            ? value.asText()
                            : Samples.text(owner, name, type, all(element, SCHEMA, "enumeration")));
        }
        xml.append("</").append(prefix).append(name).append('>');
    }

    private static List<Element> all(Element below, String namespace, String name) {
        NodeList found = below.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
