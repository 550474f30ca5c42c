package org.zhiyuan.soap.internal;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.bind.annotation.XmlType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.OperationParameter;
import org.zhiyuan.wire.Names;

/**
 * Lists in a description which names an input's text may hold. Answers are left open, since a new name in them must not break clients that
 * were made from an older description.
 */
final class InputNames {
    private static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private final Map<String, Map<String, List<String>>> names = new HashMap<>();

    InputNames(Iterable<OperationMethod> operations) {
        Set<Class<?>> answers = new HashSet<>();
        Set<Class<?>> inputs = new HashSet<>();
        for (OperationMethod operation : operations) {
            collect(operation.method().getGenericReturnType(), answers);
            operation.parameters().stream()
                    .filter(OperationParameter::isInput)
                    .forEach(input -> collect(input.genericType(), inputs));
        }
        inputs.removeAll(answers);
        for (Class<?> type : inputs) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Names.class)) {
                    List<String> constants = Arrays.stream(
                                    field.getAnnotation(Names.class).value().getEnumConstants())
                            .map(Enum::name)
                            .toList();
                    names.computeIfAbsent(type.getAnnotation(XmlType.class).name(), key -> new HashMap<>())
                            .put(field.getName(), constants);
                }
            }
        }
    }

    /** Every described type that can be reached, the ones it extends as well. */
    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(each -> collect(each, found));
        } else if (type instanceof Class<?> known && known.isAnnotationPresent(XmlType.class) && found.add(known)) {
            collect(known.getSuperclass(), found);
            Arrays.stream(known.getDeclaredFields()).map(Field::getGenericType).forEach(each -> collect(each, found));
        }
    }

    void apply(Document description) {
        NodeList types = description.getElementsByTagNameNS(SCHEMA, "complexType");
        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            Map<String, List<String>> fields = names.getOrDefault(type.getAttribute("name"), Map.of());
            NodeList elements = type.getElementsByTagNameNS(SCHEMA, "element");
            for (int j = 0; j < elements.getLength(); j++) {
                Element element = (Element) elements.item(j);
                if (fields.containsKey(element.getAttribute("name"))) {
                    restrict(element, fields.get(element.getAttribute("name")));
                }
            }
        }
    }

    private static void restrict(Element element, List<String> constants) {
        Document document = element.getOwnerDocument();
        String prefix = element.getPrefix();
        Element restriction = document.createElementNS(SCHEMA, prefix + ":restriction");
        restriction.setAttribute("base", element.getAttribute("type"));
        element.removeAttribute("type");
        for (String constant : constants) {
            Element value = document.createElementNS(SCHEMA, prefix + ":enumeration");
            value.setAttribute("value", constant);
            restriction.appendChild(value);
        }
        Element type = document.createElementNS(SCHEMA, prefix + ":simpleType");
        type.appendChild(restriction);
        element.appendChild(type);
    }
}
