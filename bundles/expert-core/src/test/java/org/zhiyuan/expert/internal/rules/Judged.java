package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.testkit.fixture.Experts.Builder;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** An application of somebody without any professional merit, varied by the test and judged on 22 November 2026. */
record Judged(Verdict verdict, Set<ExpertType> met) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Judged of(ExpertType type, Consumer<Builder> facts) {
        return of(RuleParameters.hebei(), Set.of(type), facts);
    }

    static Judged of(Set<ExpertType> types, Consumer<Builder> facts) {
        return of(RuleParameters.hebei(), types, facts);
    }

    /** Under a rule book in which one parameter has another value. */
    static Judged under(String parameter, int value, ExpertType type, Consumer<Builder> facts) {
        RuleParameters hebei = RuleParameters.hebei();
        List<Parameter> changed = hebei.parameters().stream()
                .map(old -> old.id().equals(parameter)
                        ? new Parameter(parameter, BigDecimal.valueOf(value), old.from(), old.source())
                        : old)
                .toList();
        return of(RuleParameters.of(hebei.ruleBook(), changed), Set.of(type), facts);
    }

    /** Under a rule book that does not apply one clause. */
    static Judged without(String clause, ExpertType type, Consumer<Builder> facts) {
        RuleParameters hebei = RuleParameters.hebei();
        List<Parameter> changed = hebei.parameters().stream()
                .map(old -> old.id().equals(RuleDay.NOT_APPLIED)
                        ? Parameter.list(old.id(), List.of(clause), old.from(), old.source())
                        : old)
                .toList();
        return of(RuleParameters.of(hebei.ruleBook(), changed), Set.of(type), facts);
    }

    private static Judged of(RuleParameters parameters, Set<ExpertType> types, Consumer<Builder> facts) {
        Candidacy application = new Candidacy(
                Experts.builder().with(b -> {
                    b.types = types;
                    b.employer = Employer.OTHER;
                    b.education = Education.BACHELOR;
                    b.title = TitleLevel.NONE;
                    b.researchSince = null;
                    facts.accept(b);
                }),
                null);
        ExpertRules rules = new ExpertRules(parameters, NoTypes.NONE);
        return new Judged(rules.judge(application, DAY), rules.met(application, DAY));
    }

    static Set<Merit> merits(Merit... merits) {
        return Set.of(merits);
    }

    List<Outcome> outcomes(String clause) {
        return verdict.findings().stream()
                .filter(found -> found.clause().id().equals(clause))
                .map(Finding::outcome)
                .toList();
    }

    Finding finding(String clause) {
        return verdict.findings().stream()
                .filter(found -> found.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    /** The type is met by exactly these alternatives, and nothing stands in the way. */
    void metBy(String... clauses) {
        List<String> passed = verdict.findings().stream()
                .filter(found -> found.outcome() == Outcome.PASSED)
                .map(found -> found.clause().id())
                .filter(id -> Integer.parseInt(id.substring(1)) >= 56)
                .toList();
        assertEquals(Arrays.asList(clauses), passed);
        assertEquals(List.of(Outcome.PASSED), outcomes("R50"));
        assertTrue(verdict.acceptable());
        assertTrue(verdict.passed());
        assertEquals(1, met.size());
    }

    /** No alternative is met, and this one says what is missing. */
    void unmet(String clause, String missing) {
        assertEquals(List.of(Outcome.FAILED), outcomes("R50"));
        assertFalse(verdict.acceptable());
        assertTrue(met.isEmpty());
        assertTrue(
                verdict.findings().toString(),
                verdict.findings().stream()
                        .anyMatch(found -> found.clause().id().equals(clause)
                                && found.outcome() == Outcome.FAILED
                                && found.found().zh().contains(missing)));
    }
}
