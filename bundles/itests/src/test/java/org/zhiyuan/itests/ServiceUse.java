package org.zhiyuan.itests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The platform's own services that a bundle gives and takes: by its built Blueprint files, and by look-ups and commands in its source. */
record ServiceUse(String module, Set<String> gives, Set<String> takes) {

    /** One bundle asks another one for a service. */
    record Ask(String who, String whom, String contract) {
        @Override
        public String toString() {
            return who + " asks " + whom + " for " + contract;
        }
    }

    private static final Path BUNDLES = Path.of("..");
    private static final Pattern LOOK_UP = Pattern.compile(
            "(?:getServiceReferences?\\(|new ServiceTracker<[^>]*>\\(\\w+, )(\\w+)\\.class"
                    + "|extends ServiceTracker<(\\w+),|@Reference(?:\\([^)]*\\))?\\s+(?:private |protected )?(\\w+) \\w+;");
    private static final Pattern REGISTRATION = Pattern.compile("registerService\\((\\w+)\\.class");

    static ServiceUse of(BundleManifest bundle) throws IOException {
        ServiceUse use = new ServiceUse(bundle.module(), new TreeSet<>(), new TreeSet<>());
        try (JarFile jar = new JarFile(bundle.file().toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(each -> each.getName().matches("OSGI-INF/blueprint/.+\\.xml"))
                    .toList()) {
                use.blueprint(jar.getInputStream(entry));
            }
        }
        try (Stream<Path> files = Files.walk(folder(bundle.module()))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                use.source(Files.readString(file));
            }
        }
        return use;
    }

    /** Every asking of one bundle for what another one gives. */
    static List<Ask> asks(List<ServiceUse> uses) {
        return uses.stream()
                .flatMap(asking -> uses.stream()
                        .filter(giving -> !giving.equals(asking))
                        .flatMap(giving -> asking.takes.stream()
                                .filter(giving.gives::contains)
                                .map(contract -> new Ask(asking.module, giving.module, contract))))
                .toList();
    }

    private static Path folder(String module) throws IOException {
        try (Stream<Path> folders = Files.walk(BUNDLES, 2)) {
            return folders.filter(folder ->
                            folder.getFileName().toString().equals(module) && Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.resolve("src/main/java"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(BUNDLES.resolve("itests/pom.xml"));
        }
    }

    private void blueprint(InputStream file) throws IOException {
        try {
            NodeList elements = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                switch (element.getTagName()) {
                    case "reference", "reference-list" -> add(element.getAttribute("interface"), takes);
                    case "service" -> add(element.getAttribute("interface"), gives);
                    case "interfaces" -> {
                        NodeList values = element.getElementsByTagName("value");
                        for (int j = 0; j < values.getLength(); j++) {
                            add(values.item(j).getTextContent().strip(), gives);
                        }
                    }
                    default -> {
                        // no service
                    }
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(module, e);
        }
    }

    private static void add(String contract, Set<String> into) {
        if (contract.startsWith("org.zhiyuan.")) {
            into.add(contract);
        }
    }

    private void source(String text) {
        LOOK_UP.matcher(text)
                .results()
                .forEach(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(name -> name != null)
                        .forEach(name -> own(text, name, takes)));
        REGISTRATION.matcher(text).results().forEach(found -> own(text, found.group(1), gives));
    }

    private static void own(String text, String name, Set<String> into) {
        Matcher imported = Pattern.compile("import (org\\.zhiyuan\\.[\\w.]*\\." + name + ");")
                .matcher(text);
        if (imported.find()) {
            into.add(imported.group(1));
        }
    }
}
