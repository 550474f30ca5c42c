package org.zhiyuan.expert.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RuleSet;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** The gate for experts (专家入库条件), R50: all basic conditions, and the professional condition of at least one type applied for. */
public final class ExpertRules {

    private static final Clause GATE = new Clause("R50", "手册专家(一)",
            Text.of("具备全部基本条件，并满足至少一类专家的专业条件", "all basic conditions, and the professional condition of at least one type"));

    private final RuleParameters parameters;
    private final RuleSet<ExpertApplication> basic;
    private final List<TypeConditions> types = List.of(TechnicalConditions.CONDITIONS, ManagementConditions.CONDITIONS,
            FinanceConditions.CONDITIONS, LegalConditions.CONDITIONS);

    public ExpertRules(RuleParameters parameters) {
        this.parameters = parameters;
        basic = new RuleSet<>(parameters, BasicConditions.rules());
    }

    /** The province whose book it is. */
    public Region province() {
        return parameters.province();
    }

    /** The types applied for whose condition is met on that day; admission is for these alone. */
    public Set<ExpertType> met(ExpertApplication application, LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        return types.stream().filter(type -> application.types().contains(type.type()) && type.met(application.profession(), day))
                .map(TypeConditions::type).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The basic conditions, then R50 with the types that are met and those that are not, then each alternative of each type applied for:
     * passed where met; where not, failed if no type is met, else not relied on.
     */
    public Verdict judge(ExpertApplication application, LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        Set<ExpertType> met = met(application, asOf);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(!met.isEmpty(), GATE, summary(application, met)));
        types.stream().filter(type -> application.types().contains(type.type())).flatMap(TypeConditions::alternatives)
                .forEach(alternative -> findings.add(judge(alternative, application.profession(), day, !met.isEmpty())));
        return basic.judge(application, asOf).and(findings);
    }

    private static Finding judge(Alternative alternative, Profession facts, RuleDay day, boolean gateOpen) {
        return gateOpen && !alternative.met(facts, day)
                ? Finding.notReliedOn(alternative.clause(), alternative.missing(facts, day))
                : alternative.judge(facts, day);
    }

    private Text summary(ExpertApplication application, Set<ExpertType> met) {
        List<Text> passed = new ArrayList<>();
        List<Text> dropped = new ArrayList<>();
        application.types().stream().sorted(Comparator.comparing(ExpertType::code))
                .forEach(type -> (met.contains(type) ? passed : dropped).add(label(type)));
        if (passed.isEmpty()) {
            return Text.of("所申报的类别均不满足：" + zh(dropped), "no type applied for is met: " + en(dropped));
        }
        return dropped.isEmpty() ? Text.of("满足：" + zh(passed), "met: " + en(passed))
                : Text.of("满足：" + zh(passed) + "；不满足、不按此类入库：" + zh(dropped),
                        "met: " + en(passed) + "; not met, so not admitted as: " + en(dropped));
    }

    private Text label(ExpertType type) {
        return types.stream().filter(known -> known.type().equals(type)).map(TypeConditions::label).findFirst()
                .orElse(Text.of(type.code() + "（规则中没有此类专业条件）", type.code() + " (the rule book has no such type)"));
    }

    private static String zh(List<Text> texts) {
        return texts.stream().map(Text::zh).collect(Collectors.joining("、"));
    }

    private static String en(List<Text> texts) {
        return texts.stream().map(Text::en).collect(Collectors.joining(", "));
    }
}
