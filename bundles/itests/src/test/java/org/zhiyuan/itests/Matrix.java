package org.zhiyuan.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.core.Role;
import org.zhiyuan.operations.Rights;

/**
 * Who may do what over both faces: {@code docs/operations.md} names for each operation the contract's right behind it, and the contracts'
 * enums say which roles have it. Nothing here repeats a role.
 */
final class Matrix {

    /** Everybody who acts, as an account of that role and an example of where it may be. */
    static final Map<Role, String> ROLES = Stream.of(Role.values())
            .filter(role -> role != Role.PUBLIC)
            .collect(Collectors.toMap(role -> role, Matrix::region, (one, other) -> one, TreeMap::new));

    /** What tells that the role may not, in every refusal of that kind; narrower rules, such as "one's own only", say other things. */
    static final String NOT_ALLOWED = "无权执行此操作";

    private static final Path TABLE = Path.of(System.getProperty("basedir", "."), "../../docs/operations.md");

    private final Map<String, Set<Role>> rows = new TreeMap<>();

    Matrix() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.map(line -> line.split(" \\| ?", -1))
                    .filter(cells -> cells.length > 4 && cells[1].contains(" /"))
                    .forEach(cells -> {
                        Set<Role> roles = Rights.roles(cells[3]);
                        rows.put(cells[1], roles);
                        if (!cells[2].isBlank()) {
                            rows.put("soap " + cells[2] + " " + cells[0].substring(2), roles);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that a table of the face has a row for. */
    Set<String> operations(boolean soap) {
        return rows.keySet().stream()
                .filter(each -> each.startsWith("soap ") == soap)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who may; with {@link Role#PUBLIC} nobody needs to sign in. */
    Set<Role> may(String operation) {
        return rows.get(operation);
    }

    static String account(Role role) {
        return "it-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String region(Role role) {
        return switch (role) {
            case CITY, SME_DEPARTMENT -> "130100";
            case STATION, EXPERT, ENTERPRISE -> "130102";
            default -> "130000";
        };
    }
}
