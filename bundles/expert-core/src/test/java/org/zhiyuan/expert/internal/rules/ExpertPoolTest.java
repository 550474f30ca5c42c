package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Verdict;

/** What the rule laboratory and a replay judge of experts is what the application's own check judges, R3, R73, R95. */
public class ExpertPoolTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ExpertWorld f = new ExpertWorld();
    private final ExpertPopulation pool = new ExpertPopulation(f.store, f.work, f.types, f.clock);

    private static ExpertApplication head(Employer employer) {
        return Experts.builder().with(builder -> {
            builder.types = Set.of(ExpertType.FINANCE);
            builder.employer = employer;
            builder.title = TitleLevel.NONE;
            builder.merits = Set.of(Merit.COMPANY_FINANCE_HEAD);
        });
    }

    /** Alone on file. */
    private static RulePool.Candidate candidate(Employer employer) {
        ExpertWorld alone = new ExpertWorld();
        alone.store.insert(Experts.expert(ExpertStage.UNDER_REVIEW, head(employer)));
        return new ExpertPopulation(alone.store, alone.work, alone.types, alone.clock)
                .page(null, PageRequest.first())
                .items()
                .get(0);
    }

    @Test
    public void r73_theLaboratoryComparesAClaimWithTheEmployerToo() {
        for (Employer employer : Employer.values()) {
            Verdict judged = candidate(employer).rules().apply(RuleParameters.hebei(), DAY);
            assertEquals(employer.name(), employer == Employer.LISTED_OR_STATE_ENTERPRISE, judged.acceptable());
            assertEquals(f.reader.selfCheck(f.expert, head(employer)).findings(), judged.findings());
        }
    }

    @Test
    public void r95_aTriedNumberIsInTheWordsOfItsVerdict() {
        RuleParameters tried = RuleParameters.of(
                "test",
                RuleParameters.hebei().parameters().stream()
                        .map(old -> old.id().equals("expert.age.limit")
                                ? new Parameter(old.id(), new BigDecimal("60"), old.from(), old.source())
                                : old)
                        .toList());
        Verdict judged = candidate(Employer.ENTERPRISE).rules().apply(tried, DAY);
        assertTrue(judged.findings().stream()
                .anyMatch(found -> found.clause().demand().zh().startsWith("年龄一般不超过60周岁")));
        assertFalse(judged.toString().contains("65周岁"));
    }

    @Test
    public void r1_theRulesOfEveryTypeAreListed() {
        List<String> ids = pool.clauses(new RuleDay(DAY, RuleParameters.hebei())).stream()
                .map(Clause::id)
                .distinct()
                .toList();
        for (int id = 50; id <= 75; id++) {
            assertTrue("R" + id, ids.contains("R" + id));
        }
    }
}
