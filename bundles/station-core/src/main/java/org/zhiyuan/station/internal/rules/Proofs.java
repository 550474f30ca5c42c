package org.zhiyuan.station.internal.rules;

import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.StationApplication;

/** What has to be proved beside the five materials (佐证材料), where the rule book asks for it: R19, R21, R23. */
final class Proofs {

    static final Text LACKING = Text.of("缺少佐证材料", "lacks a document that proves it");

    private Proofs() {}

    private static boolean demanded(RuleDay day) {
        return day.demands("station.evidence.required");
    }

    static boolean lacking(StationApplication facts, RuleDay day, String clause) {
        return demanded(day)
                && facts.evidence().stream().noneMatch(proof -> proof.clause().equals(clause));
    }

    static boolean lacking(StationApplication facts, RuleDay day, ManagementDocument kind) {
        return demanded(day) && facts.evidence().stream().noneMatch(proof -> proof.managementDocument() == kind);
    }
}
