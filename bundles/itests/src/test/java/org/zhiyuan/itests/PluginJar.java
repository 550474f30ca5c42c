package org.zhiyuan.itests;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes a plugin's jar from its source, compiled against the distribution as a stranger would do it. */
final class PluginJar {

    private final String name;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Attributes headers = new Attributes();

    PluginJar(String name) {
        this.name = name;
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "test." + name);
        header("Bundle-Version", "1.0.0");
    }

    PluginJar header(String key, String value) {
        headers.putValue(key, value);
        return this;
    }

    PluginJar entry(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Compiles the class {@code plugin.Plugin} and imports what such classes use. */
    PluginJar source(String text) throws IOException {
        return compile(Map.of("plugin/Plugin.java", text))
                .header(
                        "Import-Package",
                        "org.osgi.framework,org.zhiyuan.activity,org.zhiyuan.activity.spi,org.zhiyuan.core,org.zhiyuan.plugin.spi,"
                                + "javax.ws.rs;resolution:=optional");
    }

    /** Compiles classes by their paths, and imports the platform's packages that their import lines name. */
    PluginJar sources(Map<String, String> texts) throws IOException {
        Matcher imports = Pattern.compile("(?m)^import (org\\.zhiyuan\\.[\\w.]+)\\.[A-Z]\\w*;")
                .matcher(String.join("\n", texts.values()));
        Set<String> packages = new TreeSet<>();
        while (imports.find()) {
            packages.add(imports.group(1));
        }
        return compile(texts).header("Import-Package", String.join(",", packages));
    }

    private PluginJar compile(Map<String, String> texts) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = new ArrayList<>();
        texts.forEach((path, text) ->
                sources.add(new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        Path classes = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "classes-");
        List<String> options = List.of("-proc:none", "--release", "17", "-cp", classPath(), "-d", classes.toString());
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalArgumentException("does not compile: " + texts);
        }
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return this;
    }

    private static String classPath() throws IOException {
        Path system = RunningPlatform.home().resolve("system");
        try (Stream<Path> files = Files.walk(system)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> file.toString().contains("org.apache.felix.framework")
                            || file.toString().contains("jaxrs-api")
                            || file.toString().matches(".*(jaxws|saaj|jws)-api-[^/]*")
                            || file.toString().contains("-api-") && file.startsWith(system.resolve("org/zhiyuan")))
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    Path write() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putAll(headers);
        Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), name, ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return file;
    }
}
