package org.zhiyuan.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a bundle says of itself: imports, exports, and the classes in its exported packages. */
record BundleManifest(String module, Path file, Attributes headers, List<String> classes) {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final String PREFIX = "org.zhiyuan.";

    /** Every own bundle of a distribution, of system/ and of deploy/, by module name. */
    static Map<String, BundleManifest> ownBundles(Path home) throws IOException {
        Map<String, BundleManifest> found = new TreeMap<>();
        for (String folder : List.of("system/org/zhiyuan", "deploy")) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                for (Path file :
                        (Iterable<Path>) files.filter(path -> path.toString().endsWith(".jar"))::iterator) {
                    BundleManifest bundle = read(file);
                    if (!"derby".equals(bundle.module())) {
                        found.put(bundle.module(), bundle);
                    }
                }
            }
        }
        return found;
    }

    private static BundleManifest read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();
            String name = headers.getValue("Bundle-SymbolicName").split(";")[0];
            List<String> classes = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class") && !entry.contains("$"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
            return new BundleManifest(
                    name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name, file, headers, classes);
        }
    }

    boolean has(String header) {
        return headers.getValue(header) != null;
    }

    Set<String> imports() {
        return names(headers.getValue("Import-Package"));
    }

    Set<String> exports() {
        return names(headers.getValue("Export-Package"));
    }

    /** What the API says that plugins may use or register: {@code packages}, {@code services} or {@code extensions}. */
    Set<String> pluginApi(String kind) {
        Matcher list = Pattern.compile("zhiyuan\\.plugin\\.api;.*?" + kind + ":List<String>=\"([^\"]*)\"")
                .matcher(String.valueOf(headers.getValue("Provide-Capability")));
        return list.find() ? new TreeSet<>(List.of(list.group(1).split("\\s*,\\s*"))) : Set.of();
    }

    /** The platform's packages that an exported one uses. */
    Set<String> uses(String exported) {
        return clauses(headers.getValue("Export-Package"))
                .filter(clause -> clause.split(";")[0].trim().equals(exported))
                .flatMap(clause ->
                        Pattern.compile("uses:=\"([^\"]*)\"").matcher(clause).results())
                .flatMap(uses -> Stream.of(uses.group(1).split(",")))
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> unversionedExports() {
        return clauses(headers.getValue("Export-Package"))
                .filter(clause -> !clause.contains(";version="))
                .map(clause -> clause.split(";")[0])
                .toList();
    }

    List<String> exportedClasses() {
        Set<String> exported = exports();
        return classes.stream()
                .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                .toList();
    }

    private static Set<String> names(String header) {
        Set<String> names = new TreeSet<>();
        clauses(header).forEach(clause -> names.add(clause.split(";")[0].trim()));
        return names;
    }

    private static Stream<String> clauses(String header) {
        return header == null
                ? Stream.empty()
                : CLAUSE.matcher(header).results().map(MatchResult::group);
    }
}
