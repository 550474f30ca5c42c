package org.zhiyuan.operations;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operation.RequiredContracts;
import org.zhiyuan.testkit.BlueprintFile;

/**
 * Every operation is described, and docs/operations.md is the table of them that people have approved; {@code -Dgolden.write=true} writes
 * it anew, and the diff is the change.
 */
public class OperationTableTest {
    private static final Path TABLE = Path.of(System.getProperty("basedir", "."), "../../docs/operations.md");

    private final OperationCatalogue catalogue = new BlueprintFile(
                    getClass().getClassLoader(), "operations.xml", Map.of())
            .bean("catalogue", OperationCatalogue.class);

    /** One operation and the address that its class belongs to. */
    private record Row(String address, OperationMethod operation, String path) {}

    @Test
    public void everyMethodWithAnHttpVerbIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Method method : type.getDeclaredMethods()) {
                boolean offered = Modifier.isPublic(method.getModifiers())
                        && OperationMethod.of(method).verb() != null;
                if (offered != method.isAnnotationPresent(PlatformOperation.class)) {
                    undescribed.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertEquals(List.of(), undescribed);
    }

    @Test
    public void everyNameIsOneOperationsAndEveryRightAContracts() {
        Set<String> names = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            PlatformOperation said = row.operation().said().orElseThrow();
            if (!names.add(said.name()) || !said.name().matches("[a-z][A-Za-z]+")) {
                wrong.add("name " + said.name());
            }
            if (Rights.roles(said.right()).isEmpty()) {
                wrong.add("right " + said.right());
            }
            if (said.zh().isBlank() || said.en().isBlank()) {
                wrong.add("summary of " + said.name());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void whatIsRestOnlyStandsInTheListAndNothingElseDoes() {
        Set<String> only = new TreeSet<>();
        rows().stream()
                .map(Row::operation)
                .filter(operation -> !operation.isForBothDoors())
                .forEach(each -> only.add(each.name()));
        assertEquals(new TreeSet<>(RestOnly.REASONS.keySet()), only);
    }

    @Test
    public void whatNeedsAVersionTakesOneAndWhatCreatesIsPosted() {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            OperationMethod operation = row.operation();
            if (operation.needsVersion() && !operation.takesVersion()
                    || operation.creates() && !"POST".equals(operation.verb())
                    || "PUT".equals(operation.verb()) && !operation.takesVersion()) {
                wrong.add(operation.name());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void theContractsAreThoseThatTheClassesAreMadeFrom() {
        List<String> names = ((RequiredContracts) catalogue).names();
        assertEquals(names.stream().sorted().distinct().toList(), names);
        assertEquals(
                List.of(),
                List.of(
                                "org.zhiyuan.activity.DemandService",
                                "org.zhiyuan.expert.AgeOverrideService",
                                "org.zhiyuan.core.Idempotency",
                                "org.zhiyuan.document.DocumentService")
                        .stream()
                        .filter(each -> !names.contains(each))
                        .toList());
        assertEquals(
                "every one is an interface that can be asked for",
                List.of(),
                names.stream().filter(each -> !isInterface(each)).toList());
    }

    @Test
    public void theTableIsTheOneThatWasApproved() throws Exception {
        String present = print();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, present);
        }
        assertEquals(
                "run with -Dgolden.write=true and look at the diff",
                Files.exists(TABLE) ? Files.readString(TABLE) : "",
                present);
    }

    private String print() throws Exception {
        StringBuilder page = new StringBuilder();
        page.append(new String(
                        getClass().getResourceAsStream("/operations-head.md").readAllBytes(), StandardCharsets.UTF_8))
                .append('\n');
        page.append("| operation | REST | SOAP | right | marks |\n| --- | --- | --- | --- | --- |\n");
        rows().stream()
                .sorted(Comparator.comparing(row -> row.operation().name()))
                .forEach(row -> {
                    OperationMethod operation = row.operation();
                    List<String> marks = new ArrayList<>();
                    mark(marks, operation.creates(), "creates");
                    mark(marks, operation.takesRequestKey(), "key");
                    mark(marks, operation.needsVersion(), "needs version");
                    mark(marks, operation.takesVersion() && !operation.needsVersion(), "version");
                    mark(marks, operation.said().orElseThrow().secret(), "secret");
                    page.append("| ")
                            .append(operation.name())
                            .append(" | ")
                            .append(operation.verb())
                            .append(' ')
                            .append(row.path())
                            .append(" | ")
                            .append(operation.isForBothDoors() ? row.address() : "")
                            .append(" | ")
                            .append(operation.said().orElseThrow().right())
                            .append(" | ")
                            .append(String.join(", ", marks))
                            .append(" |\n");
                });
        page.append("\nOnly in REST:\n\n");
        new TreeMap<>(RestOnly.REASONS)
                .forEach((name, reason) -> page.append("* `")
                        .append(name)
                        .append("` ")
                        .append(reason)
                        .append('\n'));
        return page.toString();
    }

    private static void mark(List<String> marks, boolean has, String mark) {
        if (has) {
            marks.add(mark);
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SoapAddress address : catalogue.addresses()) {
            for (Object operations : address.operations()) {
                String base = operations
                        .getClass()
                        .getAnnotation(javax.ws.rs.Path.class)
                        .value();
                for (OperationMethod operation : OperationMethod.allOf(operations.getClass())) {
                    javax.ws.rs.Path path = operation.method().getAnnotation(javax.ws.rs.Path.class);
                    rows.add(new Row(
                            address.path(),
                            operation,
                            (base.equals("/") ? "" : base) + (path == null ? "" : path.value())));
                }
            }
        }
        return rows;
    }

    private List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        catalogue.addresses().forEach(address -> address.operations().forEach(each -> types.add(each.getClass())));
        return types;
    }

    private static boolean isInterface(String name) {
        try {
            return Class.forName(name).isInterface();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
