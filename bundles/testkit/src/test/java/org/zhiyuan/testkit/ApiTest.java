package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The public API of each contract's bundle is the one in {@code docs/api}: a changed signature shows in the diff. It is written anew with
 * {@code -Dapi.write=true}; what was taken away after a release needs a new major version of its package too.
 */
public class ApiTest {

    private static final Path DUMPS = Path.of(System.getProperty("basedir", "."), "../../docs/api");
    private static final int INHERITED = Modifier.PUBLIC | Modifier.PROTECTED;

    @Test
    public void theContractsAreTheOnesThatWereAgreed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, List<Class<?>>> bundle : Contracts.types().entrySet()) {
            Path dump = DUMPS.resolve(bundle.getKey() + ".txt");
            String drawn = drawn(bundle.getValue());
            if (Boolean.getBoolean("api.write")) {
                Files.createDirectories(DUMPS);
                Files.writeString(dump, drawn);
            }
            TreeSet<String> agreed = new TreeSet<>(Files.exists(dump) ? Files.readAllLines(dump) : List.of());
            TreeSet<String> present = new TreeSet<>(drawn.lines().toList());
            agreed.stream()
                    .filter(line -> !present.contains(line))
                    .forEach(line -> changed.add(bundle.getKey() + " - " + line));
            present.stream()
                    .filter(line -> !agreed.contains(line))
                    .forEach(line -> changed.add(bundle.getKey() + " + " + line));
        }
        assertEquals("if that is meant, write anew with -Dapi.write=true", List.of(), changed);
    }

    private static String drawn(List<Class<?>> types) {
        TreeSet<String> lines = new TreeSet<>();
        for (Class<?> type : types) {
            if ((type.getModifiers() & INHERITED) != 0) {
                lines.add("package " + type.getPackageName() + " " + version(type));
                lines.add(brief(type.toGenericString()) + " extends " + type.getGenericSuperclass());
                Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                        .flatMap(Stream::of)
                        .filter(member -> shown((Member) member))
                        .map(ApiTest::signature)
                        .map(ApiTest::brief)
                        .forEach(lines::add);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean shown(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & INHERITED) != 0;
    }

    private static String signature(AnnotatedElement member) {
        return member instanceof Method method
                ? method.toGenericString()
                : member instanceof Constructor<?> made ? made.toGenericString() : ((Field) member).toGenericString();
    }

    private static String brief(String signature) {
        return signature.replaceAll("java\\.(?:lang|util)\\.(?=[A-Z])", "");
    }

    private static String version(Class<?> type) {
        Path info = Path.of(System.getProperty("basedir", "."), "..");
        try (Stream<Path> modules = Files.list(info)) {
            return modules.map(module -> module.resolve(
                            "src/main/java/" + type.getPackageName().replace('.', '/') + "/package-info.java"))
                    .filter(Files::exists)
                    .findFirst()
                    .map(ApiTest::stated)
                    .orElse("unversioned");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stated(Path info) {
        try {
            return Files.readString(info).replaceAll("(?s).*Version\\(\"([\\d.]+)\"\\).*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
