package org.zhiyuan.station.internal;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RuleSet;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;

/** The conditions on a station's application (工作站推荐条件), R17 to R26, its materials R29 to R33, and R37, R41, in the handbook's order. */
public final class StationRules {

    private StationRules() {
    }

    public static RuleSet<StationApplication> of(RuleParameters parameters) {
        List<Rule<StationApplication>> rules = new ArrayList<>(InstitutionRules.all());
        rules.addAll(CapabilityRules.all());
        rules.addAll(ConductRules.all());
        rules.addAll(MaterialRules.all());
        rules.add(InstitutionRules.priority());
        rules.add(InstitutionRules.contactPerson());
        return new RuleSet<>(parameters, rules);
    }

    static Clause clause(String id, String item, String zh, String en) {
        return new Clause(id, "手册六(二)" + item, Text.of(zh, en));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
