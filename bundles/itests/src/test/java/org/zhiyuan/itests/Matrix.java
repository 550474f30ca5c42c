package org.zhiyuan.itests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;
import org.zhiyuan.deadline.DeadlineOperation;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.duty.DutyOperation;
import org.zhiyuan.document.DocumentOperation;
import org.zhiyuan.entry.EntryOperation;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.handover.HandoverOperation;
import org.zhiyuan.organization.OrganizationOperation;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.rule.RuleOperation;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.TaskOperation;

/**
 * Who may do what over both faces: {@code matrix.txt} names for each described operation the contract's operation behind it, and the
 * contracts' enums say which roles may. Nothing here repeats a role.
 */
final class Matrix {

    /** Everybody who acts, as an account of that role and an example of where it may be. */
    static final Map<Role, String> ROLES = Stream.of(Role.values()).filter(role -> role != Role.PUBLIC)
            .collect(Collectors.toMap(role -> role, Matrix::region, (one, other) -> one, TreeMap::new));

    /** What tells that the role may not, in every refusal of that kind; narrower rules, such as "one's own only", say other things. */
    static final String NOT_ALLOWED = "无权执行此操作";

    private static final Map<String, Set<Role>> CONTRACTS = contracts(StationOperation.values(), ExpertOperation.values(),
            ActivityOperation.values(), RecordOperation.values(), SupervisionOperation.values(), TaskOperation.values(),
            AccountOperation.values(), PluginOperation.values(), TieOperation.values(), HandoverOperation.values(),
            RuleOperation.values(), DeadlineOperation.values(), DutyOperation.values(), OrganizationOperation.values(),
            EntryOperation.values(), DocumentOperation.values());

    private final Map<String, Set<Role>> rows = new TreeMap<>();

    Matrix() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Matrix.class.getResourceAsStream("/matrix.txt"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int at = line.indexOf(" = ");
                if (rows.put(line.substring(0, at), roles(line.substring(at + 3).strip())) != null) {
                    throw new IllegalStateException("two rows for " + line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that a table of the face has a row for. */
    Set<String> operations(boolean soap) {
        return rows.keySet().stream().filter(each -> each.startsWith("soap ") == soap).collect(Collectors.toCollection(TreeSet::new));
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

    private static Set<Role> roles(String name) {
        if (name.equals("PUBLIC")) {
            return EnumSet.allOf(Role.class);
        }
        if (name.equals("SIGNED_IN")) {
            return EnumSet.complementOf(EnumSet.of(Role.PUBLIC));
        }
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        for (String each : name.split("\\|")) {
            Set<Role> roles = CONTRACTS.get(each);
            if (roles == null) {
                throw new IllegalStateException("no contract has the operation " + each);
            }
            all.addAll(roles);
        }
        return all;
    }

    private static Map<String, Set<Role>> contracts(Operation[]... all) {
        Map<String, Set<Role>> roles = new HashMap<>();
        Stream.of(all).flatMap(Stream::of).forEach(each -> roles.put(each.name(), each.roles()));
        return roles;
    }
}
