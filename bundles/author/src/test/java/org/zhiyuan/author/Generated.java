package org.zhiyuan.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.Result;

/** A project as an archetype of the class path writes it, compiled as Maven would and tested by its own tests. */
final class Generated {

    private static final String DESCRIPTION = "META-INF/maven/archetype-metadata.xml";

    private final Path project;
    private final Path classes;

    private Generated(Path project) {
        this.project = project;
        this.classes = project.resolve("target/classes");
    }

    /** A project that is there already. */
    static Generated at(Path project) {
        return new Generated(project);
    }

    static Generated of(String kind, Path folder, String... arguments) throws IOException {
        for (URL url : Collections.list(Generated.class.getClassLoader().getResources(DESCRIPTION))) {
            String at = url.toString().substring(0, url.toString().length() - DESCRIPTION.length());
            if (!at.contains("/archetypes/" + kind + "/") && !at.contains("/" + kind + "-archetype")) {
                continue;
            }
            NewProject tool = new NewProject(folder);
            if (at.startsWith("file:")) {
                return new Generated(tool.write(new Archetype(Path.of(URI.create(at))), folder, List.of(arguments)));
            }
            Path jar = Path.of(URI.create(at.substring("jar:".length(), at.indexOf('!'))));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return new Generated(tool.write(new Archetype(files.getPath("/")), folder, List.of(arguments)));
            }
        }
        throw new AssertionError("no archetype of a " + kind);
    }

    String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    /** Every file that still has a place to be filled. */
    List<String> unfilled() throws IOException {
        return files(project, "").stream()
                .filter(file -> read(file).matches("(?s).*(\\$\\{[A-Za-z]+\\}|__|@project).*"))
                .map(Path::toString)
                .toList();
    }

    Generated compile() throws IOException {
        Files.createDirectories(classes);
        List<Path> sources = new ArrayList<>(files(project.resolve("src"), ".java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all,-processing,-serial,-classfile,-path",
                    "-Werror",
                    "--release",
                    "17",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("does not compile: " + sources);
            }
        }
        Path resources = Files.createDirectories(project.resolve("src/main/resources"));
        for (Path file : files(resources, "")) {
            Path copy = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return this;
    }

    Result test(String name) throws IOException, ClassNotFoundException {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return new JUnitCore().run(Request.aClass(loader.loadClass(name)));
        }
    }

    private static List<Path> files(Path within, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(within)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
