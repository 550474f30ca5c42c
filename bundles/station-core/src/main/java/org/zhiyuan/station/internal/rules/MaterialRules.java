package org.zhiyuan.station.internal.rules;

import static org.zhiyuan.station.internal.rules.StationRules.blank;
import static org.zhiyuan.station.internal.rules.StationRules.clause;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.MaterialKind;
import org.zhiyuan.station.Premises;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** The five materials, each exactly once and a document of its own, with the facts that belong to them: R29 to R33. */
final class MaterialRules {

    private static final String LIST = "station.materials";

    private MaterialRules() {}

    static List<Rule<StationApplication>> all() {
        return List.of(
                rule("R29", "材料(1)", "申请表", "the application form", MaterialKind.APPLICATION_FORM, facts -> null),
                rule(
                        "R30",
                        "材料(2)",
                        "法人单位证书或营业执照复印件",
                        "a copy of the legal person's certificate or licence",
                        MaterialKind.LEGAL_PERSON_CERTIFICATE,
                        facts -> null),
                rule(
                        "R31",
                        "材料(3)",
                        "法人代表身份证明",
                        "proof of the representative's identity",
                        MaterialKind.REPRESENTATIVE_IDENTITY,
                        facts -> blank(facts.principal()) || facts.principalId() == null
                                ? Text.of("缺少主要负责人姓名或身份证号码", "lacks the principal's name or ID number")
                                : null),
                rule(
                        "R32",
                        "材料(4)",
                        "固定经营服务场所证明，主要服务设施、软硬件清单",
                        "proof of fixed premises and a list of facilities",
                        MaterialKind.PREMISES_PROOF,
                        MaterialRules::premises),
                rule(
                        "R33",
                        "材料(5)",
                        "服务人员情况表",
                        "the staff list",
                        MaterialKind.STAFF_LIST,
                        facts -> facts.staff().isEmpty() ? Text.of("未列出服务人员", "lists no staff") : null));
    }

    private static Rule<StationApplication> rule(
            String id, String item, String zh, String en, MaterialKind kind, Gap gap) {
        return Rule.of(
                clause(id, item, zh, en),
                (clause, facts, day) -> day.codes(LIST).contains(kind.name())
                        ? judge(clause, facts, kind, gap)
                        : Finding.notReliedOn(clause, Text.of("不要求此项材料", "is not asked for")));
    }

    private static Finding judge(Clause clause, StationApplication facts, MaterialKind kind, Gap gap) {
        long copies = facts.materials().stream()
                .filter(material -> material.kind() == kind && material.document() != null)
                .count();
        if (copies == 0) {
            return Finding.failed(
                    clause,
                    Text.of(
                            "缺少" + clause.demand().zh(),
                            "lacks " + clause.demand().en()));
        }
        if (copies > 1) {
            return Finding.failed(clause, Text.format("提交了%d份，只需1份", "comes %d times, once is enough", copies));
        }
        if (!Collections.disjoint(documents(facts, kind::equals), documents(facts, other -> other != kind))) {
            return Finding.failed(
                    clause,
                    Text.of(
                            "与另一项材料是同一文件，每项材料须各自成文",
                            "is the same document as another material, each has to be its own"));
        }
        Text missing = gap.of(facts);
        return missing == null ? Finding.passed(clause, Text.of("已提交", "is there")) : Finding.failed(clause, missing);
    }

    private static Set<DocumentId> documents(StationApplication facts, Predicate<MaterialKind> kinds) {
        return facts.materials().stream()
                .filter(material -> material.document() != null && kinds.test(material.kind()))
                .map(Material::document)
                .collect(Collectors.toSet());
    }

    private static Text premises(StationApplication facts) {
        Premises premises = facts.premises();
        if (premises == null
                || blank(premises.address())
                || premises.area() == null
                || premises.area().signum() <= 0) {
            return Text.of("缺少场所地址或面积", "lacks the address or the area of the premises");
        }
        return blank(premises.facilities())
                ? Text.of("缺少主要服务设施、软硬件清单", "lacks the list of facilities, hardware and software")
                : null;
    }

    /** What the application itself lacks beside the document; null if nothing. */
    @FunctionalInterface
    private interface Gap {
        Text of(StationApplication facts);
    }
}
