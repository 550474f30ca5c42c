package org.zhiyuan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Makes the beans of a bundle's Blueprint file as production does, each once, with stubs for what it refers to: constructors,
 * references, values and lists. Nothing is started.
 */
public final class BlueprintFile {
    private static final String PLACE = "OSGI-INF/blueprint/";

    private final Map<String, Element> named = new HashMap<>();
    private final List<Element> elements;
    private final IdentityHashMap<Element, Object> made = new IdentityHashMap<>();
    private final Map<Class<?>, Object> services;
    private final Map<String, Object> beans;
    private final ClassLoader loader;

    /** @param services what stands behind references, by interface; any other is a stub that answers nothing */
    public BlueprintFile(ClassLoader loader, String file, Map<Class<?>, Object> services) {
        this(loader, file, services, Map.of());
    }

    /** @param beans what stands in the place of beans, by id: a clock that a test moves, what a factory method makes */
    public BlueprintFile(ClassLoader loader, String file, Map<Class<?>, Object> services, Map<String, Object> beans) {
        this.loader = loader;
        this.services = services;
        this.beans = beans;
        try (InputStream in = loader.getResourceAsStream(PLACE + file)) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            elements = children(root);
            elements.forEach(each -> named.put(each.getAttribute("id"), each));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bean of that id. */
    public <T> T bean(String id, Class<T> type) {
        return type.cast(named(id));
    }

    /** What the bundle registers under that contract. */
    public <T> T service(Class<T> contract) {
        Element service = elements.stream()
                .filter(each -> "service".equals(each.getTagName()) && offers(each, contract.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is registered as " + contract.getName()));
        return contract.cast(
                service.hasAttribute("ref")
                        ? named(service.getAttribute("ref"))
                        : children(service).stream()
                                .filter(child -> "bean".equals(child.getTagName()))
                                .findFirst()
                                .map(this::make)
                                .orElseThrow());
    }

    private static boolean offers(Element service, String contract) {
        return contract.equals(service.getAttribute("interface"))
                || children(service).stream()
                        .filter(child -> "interfaces".equals(child.getTagName()))
                        .flatMap(child -> children(child).stream())
                        .anyMatch(
                                value -> contract.equals(value.getTextContent().strip()));
    }

    private Object named(String id) {
        return beans.containsKey(id) ? beans.get(id) : make(named.get(id));
    }

    private Object make(Element element) {
        if (!made.containsKey(element)) {
            made.put(element, makeAnew(element));
        }
        return made.get(element);
    }

    private Object makeAnew(Element element) {
        return switch (element.getTagName()) {
            case "reference" -> referred(type(element.getAttribute("interface")));
            case "list" -> children(element).stream().map(this::make).toList();
            case "value" -> element.getTextContent();
            case "bean" ->
                construct(
                        type(element.getAttribute("class")),
                        children(element).stream()
                                .filter(child -> "argument".equals(child.getTagName()))
                                .map(this::argument)
                                .toList());
            default -> throw new IllegalStateException("no " + element.getTagName() + " is known here");
        };
    }

    private Object argument(Element argument) {
        if (argument.hasAttribute("ref")) {
            return named(argument.getAttribute("ref"));
        }
        return argument.hasAttribute("value")
                ? argument.getAttribute("value")
                : make(children(argument).get(0));
    }

    private static Object construct(Class<?> type, List<Object> arguments) {
        for (Constructor<?> constructor : type.getConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == arguments.size()
                    && IntStream.range(0, parameters.length)
                            .allMatch(i -> parameters[i].isInstance(arguments.get(i)))) {
                try {
                    return constructor.newInstance(arguments.toArray());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(type.getName() + " takes no " + arguments);
    }

    private Object referred(Class<?> type) {
        Object known = services.get(type);
        return known != null
                ? known
                : Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return "toString".equals(method.getName())
                                ? type.getSimpleName()
                                : method.invoke(type, arguments);
                    }
                    throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                });
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
