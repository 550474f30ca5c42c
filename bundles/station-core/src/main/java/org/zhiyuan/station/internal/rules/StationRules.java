package org.zhiyuan.station.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RuleSet;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Verdict;

/** The conditions on a station's application (工作站推荐条件), R17 to R26, its materials R29 to R33, and R37, R41, in the handbook's order. */
public final class StationRules {

    private final RuleParameters parameters;

    public StationRules(RuleParameters parameters) {
        this.parameters = parameters;
    }

    private static List<Rule<StationApplication>> all(Occasion occasion) {
        List<Rule<StationApplication>> all = new ArrayList<>(InstitutionRules.all(occasion));
        all.addAll(CapabilityRules.all());
        all.addAll(ScaleRules.all());
        all.addAll(ConductRules.all());
        all.addAll(MaterialRules.all());
        all.add(InstitutionRules.priority());
        all.add(InstitutionRules.contactPerson());
        return all;
    }

    /** One finding a condition, under the thresholds of that day. */
    public Verdict judge(StationApplication application, Occasion occasion, LocalDate asOf) {
        return new RuleSet<>(parameters, all(occasion)).judge(application, asOf);
    }

    /** Outside of every round. */
    public Verdict judge(StationApplication application, LocalDate asOf) {
        return judge(application, Occasion.on(asOf), asOf);
    }

    /** Those of the rules that apply on that day, as they are written. */
    static List<Clause> clauses(RuleDay day) {
        return all(Occasion.on(day.date())).stream()
                .filter(rule -> rule.applies(day))
                .map(Rule::clause)
                .toList();
    }

    public static Clause clause(String id, String item, String zh, String en) {
        return new Clause(id, "手册六(二)" + item, Text.of(zh, en));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
