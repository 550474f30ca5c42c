package org.zhiyuan.operations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;
import org.zhiyuan.deadline.DeadlineOperation;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.document.DocumentOperation;
import org.zhiyuan.duty.DutyOperation;
import org.zhiyuan.entry.EntryOperation;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.handover.HandoverOperation;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.organization.OrganizationOperation;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.rule.RuleOperation;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.TaskOperation;

/** The constants of the contracts' enums by which operations name their rights (操作权限); the contracts themselves ask for them. */
public final class Rights {
    private static final Map<String, Operation> ALL = Stream.<Operation[]>of(
                    AccountOperation.values(),
                    ActivityOperation.values(),
                    DeadlineOperation.values(),
                    DocumentOperation.values(),
                    DutyOperation.values(),
                    EntryOperation.values(),
                    ExpertOperation.values(),
                    HandoverOperation.values(),
                    OrganizationOperation.values(),
                    PluginOperation.values(),
                    RecordOperation.values(),
                    RuleOperation.values(),
                    StationOperation.values(),
                    SupervisionOperation.values(),
                    TaskOperation.values(),
                    TieOperation.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toMap(Operation::name, Function.identity()));

    private Rights() {}

    /** The roles that have it; the public stands among them where nobody needs to sign in. Empty for a name that no contract knows. */
    public static Set<Role> roles(String right) {
        return switch (right) {
            case PlatformOperation.PUBLIC -> EnumSet.allOf(Role.class);
            case PlatformOperation.SIGNED_IN -> EnumSet.complementOf(EnumSet.of(Role.PUBLIC));
            default -> ALL.containsKey(right) ? ALL.get(right).roles() : Set.of();
        };
    }

    static boolean isOpen(String right) {
        return roles(right).contains(Role.PUBLIC);
    }
}
