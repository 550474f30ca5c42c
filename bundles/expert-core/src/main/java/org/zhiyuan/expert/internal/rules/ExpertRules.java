package org.zhiyuan.expert.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.rulebook.FreeOfCharge;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RuleSet;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** The gate for experts (专家入库条件), R50: all basic conditions, and the professional condition of at least one type applied for. */
public final class ExpertRules {

    private static final String TYPES = "expert.types";
    private static final Clause GATE = new Clause(
            "R50",
            "手册专家(一)",
            Text.of(
                    "具备全部基本条件，并满足至少一类专家的专业条件",
                    "all basic conditions, and the professional condition of at least one type"));

    private final RuleParameters parameters;
    private final ExpertTypes further;
    private final KnownTypes onFile;
    private final RuleSet<Candidacy> basic;
    private final List<TypeConditions> types = List.of(
            TechnicalConditions.CONDITIONS,
            ManagementConditions.CONDITIONS,
            FinanceConditions.CONDITIONS,
            LegalConditions.CONDITIONS);

    /** Where nobody asks for a type that never was. @param further the types that bundles add */
    public ExpertRules(RuleParameters parameters, ExpertTypes further) {
        this(parameters, further, type -> true);
    }

    /** @param onFile whether somebody applied for a type before, so that its bundle was there once */
    public ExpertRules(RuleParameters parameters, ExpertTypes further, KnownTypes onFile) {
        this.parameters = parameters;
        this.further = further;
        this.onFile = onFile;
        basic = new RuleSet<>(parameters, BasicConditions.rules());
    }

    /** The province whose book it is. */
    public Region province() {
        return parameters.province();
    }

    /**
     * @throws PlatformException INVALID if the book of that day does not list the source (R48) or a type applied for (R55), there never
     * was such a
     * type, its facts come twice, work began before the working age or after that day, or an exception names an impossible retirement age
     * (R53)
     */
    public void requireSound(ExpertApplication application, LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        Problems problems = new Problems();
        day.listed(
                problems,
                "source",
                "expert.sources",
                application.source() == null ? null : application.source().name());
        application.types().stream()
                .sorted(Comparator.comparing(ExpertType::code))
                .forEach(type -> day.listed(problems, "types", TYPES, type.code())
                        .check(
                                exists(type, day),
                                "types",
                                Text.of(
                                        "没有专家类型 " + type + "；可申请：" + names(day),
                                        "there is no expert type " + type + "; there are: " + names(day))));
        FreeOfCharge free = new FreeOfCharge(day);
        free.check(problems, "field", application.field());
        application.skills().forEach(skill -> free.check(problems, "skills", skill));
        Set<ExpertType> stated = new HashSet<>();
        application
                .facts()
                .forEach(facts -> problems.check(
                        stated.add(facts.type()),
                        "facts",
                        Text.of("专家类型 " + facts.type() + " 的情况重复填写", "states the type " + facts.type() + " twice")));
        CareerDates.check(problems, application, day);
        AgeLimit.check(problems, application.ageException());
        problems.raise();
    }

    /** The handbook's four types, then those of bundles, as far as the book of that day lets them be applied for. */
    public List<ExpertTypeDescription> types(LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        return known(day).stream()
                .filter(type -> day.lists(TYPES, type.type().code()))
                .map(type -> new ExpertTypeDescription(
                        type.type(),
                        type.name(),
                        type.summary(),
                        type.alternatives().stream().map(day::worded).toList(),
                        type.schema()))
                .toList();
    }

    /** The clauses of the rules that apply on that day, as they are written; of a type with those of its bundle. */
    public List<Clause> clauses(LocalDate asOf) {
        RuleDay day = new RuleDay(asOf, parameters);
        List<Clause> clauses = new ArrayList<>(basic.rules().stream()
                .filter(rule -> rule.applies(day))
                .map(Rule::clause)
                .toList());
        clauses.add(GATE);
        known(day).stream()
                .filter(type -> day.lists(TYPES, type.type().code()))
                .forEach(type -> clauses.addAll(type.alternatives()));
        return clauses;
    }

    /** Whether it is a type at all, be its bundle here or away (R55): the handbook's, once listed, offered, or applied for. */
    private boolean exists(ExpertType type, RuleDay day) {
        return types.stream().anyMatch(own -> own.type().equals(type))
                || day.everListed(TYPES, type.code())
                || further.offered(type)
                || onFile.hasType(type);
    }

    private String names(RuleDay day) {
        return known(day).stream()
                .map(known -> known.type().code())
                .filter(code -> day.lists(TYPES, code))
                .collect(Collectors.joining(", "));
    }

    private List<ExpertTypeDescription> known(RuleDay day) {
        List<ExpertTypeDescription> all = new ArrayList<>();
        types.forEach(type -> all.add(new ExpertTypeDescription(
                type.type(),
                type.label(),
                type.label(),
                type.alternatives(day).map(Alternative::clause).toList(),
                null)));
        further.list().stream()
                .filter(type -> types.stream().noneMatch(own -> own.type().equals(type.type())))
                .forEach(all::add);
        return all;
    }

    /**
     * Both what the rules say and the types that are met; runs the code of bundles, so never inside a unit of work.
     *
     * @throws org.zhiyuan.core.PlatformException UNAVAILABLE if a type applied for has no bundle (any more), INVALID if its facts break its
     * schema
     */
    public Judgement judgement(Candidacy candidacy, LocalDate asOf) {
        ExpertApplication application = candidacy.application();
        RuleDay day = new RuleDay(asOf, parameters);
        List<Answer> answers = new ArrayList<>();
        types.stream()
                .filter(type -> application.types().contains(type.type()))
                .forEach(type -> answers.add(own(type, application, day)));
        application.types().stream()
                .filter(type -> types.stream().noneMatch(own -> own.type().equals(type)))
                .sorted(Comparator.comparing(ExpertType::code))
                .forEach(type -> answers.add(foreign(type, application, asOf)));
        boolean open = answers.stream().anyMatch(Answer::met);
        List<Finding> findings = new ArrayList<>();
        findings.add(day.worded(Finding.of(open, GATE, summary(answers))));
        answers.forEach(answer -> answer.findings().stream()
                .map(day::worded)
                .forEach(found -> findings.add(
                        open && found.outcome() == Outcome.FAILED
                                ? Finding.notReliedOn(found.clause(), found.found())
                                : found)));
        return new Judgement(
                basic.judge(candidacy, asOf).and(findings),
                answers.stream().filter(Answer::met).map(Answer::type).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The basic conditions, then R50 with the types that are met and those that are not, then each alternative of each type applied for:
     * passed where met; where not, failed if no type is met, else not relied on.
     */
    public Verdict judge(Candidacy candidacy, LocalDate asOf) {
        return judgement(candidacy, asOf).verdict();
    }

    /** The types applied for whose condition is met on that day; admission is for these alone. */
    public Set<ExpertType> met(Candidacy candidacy, LocalDate asOf) {
        return judgement(candidacy, asOf).met();
    }

    private static Answer own(TypeConditions type, ExpertApplication application, RuleDay day) {
        return new Answer(
                type.type(),
                type.label(),
                type.met(application.profession(), day),
                type.alternatives(day)
                        .map(alternative -> alternative.judge(application.profession(), day))
                        .toList());
    }

    private Answer foreign(ExpertType type, ExpertApplication application, LocalDate asOf) {
        ExpertTypeProvider provider = further.find(type)
                .orElseThrow(() -> PlatformException.unavailable(Text.of(
                        "专家类型 " + type + " 当前不可用：没有提供它的插件，暂不受理此类申请",
                        "expert type " + type
                                + " is not available: no plugin offers it, so nobody can apply for it now")));
        ExpertTypeDescription described = provider.describe();
        List<FieldProblem> problems = new FactSheet(described).check(application.factsOf(type));
        if (!problems.isEmpty()) {
            throw PlatformException.invalid(problems);
        }
        List<Finding> findings = provider.judge(application, asOf);
        return new Answer(
                type,
                described.name(),
                findings.stream().anyMatch(found -> found.outcome() == Outcome.PASSED),
                findings);
    }

    private static Text summary(List<Answer> answers) {
        List<Text> passed =
                answers.stream().filter(Answer::met).map(Answer::label).toList();
        List<Text> dropped = answers.stream()
                .filter(answer -> !answer.met())
                .map(Answer::label)
                .toList();
        if (passed.isEmpty()) {
            return Text.of("所申报的类别均不满足：" + zh(dropped), "no type applied for is met: " + en(dropped));
        }
        return dropped.isEmpty()
                ? Text.of("满足：" + zh(passed), "met: " + en(passed))
                : Text.of(
                        "满足：" + zh(passed) + "；不满足、不按此类入库：" + zh(dropped),
                        "met: " + en(passed) + "; not met, so not admitted as: " + en(dropped));
    }

    /** What came of judging: the verdict, and the types that are met. */
    public record Judgement(Verdict verdict, Set<ExpertType> met) {}

    /** How one type applied for turned out. */
    private record Answer(ExpertType type, Text label, boolean met, List<Finding> findings) {}

    private static String zh(List<Text> texts) {
        return texts.stream().map(Text::zh).collect(Collectors.joining("、"));
    }

    private static String en(List<Text> texts) {
        return texts.stream().map(Text::en).collect(Collectors.joining(", "));
    }
}
