package org.zhiyuan.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Maven archetype (项目模板), written out without Maven: an agency may have the distribution and nothing else. */
final class Archetype {

    private static final String DESCRIPTION = "META-INF/maven/archetype-metadata.xml";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z]+)\\}");

    private final Path root;
    private final Element description;

    /** From its root folder, which may lie within a jar's file system. */
    Archetype(Path root) throws IOException {
        this.root = root;
        try (InputStream in = Files.newInputStream(root.resolve(DESCRIPTION))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            description = factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(root + " is no archetype", e);
        }
    }

    /** The values that are asked for and their defaults, null where there is none. */
    Map<String, String> properties() {
        Map<String, String> found = new LinkedHashMap<>();
        elements(description, "requiredProperty")
                .forEach(each -> found.put(each.getAttribute("key"), text(each, "defaultValue")));
        return found;
    }

    /** Completes the given values by the defaults and examines them. */
    Map<String, String> complete(Map<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>(given);
        properties().forEach((key, otherwise) -> {
            if (otherwise != null) {
                values.putIfAbsent(key, filled(otherwise, values));
            }
        });
        for (Element each : elements(description, "requiredProperty")) {
            String key = each.getAttribute("key");
            String form = text(each, "validationRegex");
            if (!values.containsKey(key)) {
                throw Refused.of("还须给出 " + key + "=…", "Say " + key + "=… too");
            }
            if (form != null && !values.get(key).matches(form)) {
                throw Refused.of(key + " 须符合 " + form, key + " must be of the form " + form);
            }
        }
        return values;
    }

    /** Writes the project into a folder that is not there yet. */
    void write(Path project, Map<String, String> values) throws IOException {
        Path resources = root.resolve("archetype-resources");
        put(resources.resolve("pom.xml"), project.resolve("pom.xml"), values);
        for (Element set : elements(description, "fileSet")) {
            String folder = text(set, "directory");
            Path from = resources.resolve(folder);
            Path into = project.resolve(folder);
            if (set.getAttribute("packaged").equals("true")) {
                into = into.resolve(values.get("package").replace('.', '/'));
            }
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    String name = from.relativize(file).toString().replace('\\', '/');
                    if (included(set, name)) {
                        put(file, into.resolve(named(name, values)), values);
                    }
                }
            }
        }
    }

    private static boolean included(Element set, String name) {
        List<Element> includes = elements(set, "include");
        return includes.isEmpty()
                || includes.stream()
                        .anyMatch(each ->
                                name.startsWith(each.getTextContent().trim().replace("**", "")));
    }

    private static String named(String name, Map<String, String> values) {
        String named = name;
        for (Map.Entry<String, String> value : values.entrySet()) {
            named = named.replace("__" + value.getKey() + "__", value.getValue());
        }
        return named;
    }

    private static void put(Path template, Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, filled(Files.readString(template, StandardCharsets.UTF_8), values));
    }

    /** What is not among the values stays as it is: Maven's own properties have a dot. */
    private static String filled(String text, Map<String, String> values) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    private static String text(Element within, String name) {
        return elements(within, name).stream()
                .findFirst()
                .map(each -> each.getTextContent().trim())
                .orElse(null);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
