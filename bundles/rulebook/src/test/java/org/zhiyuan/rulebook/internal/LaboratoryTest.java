package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.rulebook.internal.RuleWorld.TODAY;
import static org.zhiyuan.rulebook.internal.RuleWorld.YEARS;
import static org.zhiyuan.rulebook.internal.RuleWorld.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.NewTrial;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.Replay;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rule.Trial;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.rulebook.RuleSet;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

public class LaboratoryTest {

    private final RuleWorld world = new RuleWorld();
    private final Pool pool = new Pool();

    public LaboratoryTest() {
        world.pools.add(pool);
    }

    /** Institutions founded so many years and days before today, judged by R18 alone. */
    private final class Pool implements RulePool {

        private final List<LocalDate> founded = new ArrayList<>();
        private Verdict stored;
        private Duration pageTakes = Duration.ZERO;

        @Override
        public RuleSubject subject() {
            return RuleSubject.STATION;
        }

        @Override
        public List<Clause> clauses(RuleDay day) {
            return List.of();
        }

        @Override
        public Page<Candidate> page(Region region, PageRequest page) {
            world.clock.advance(pageTakes);
            int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
            int end = Math.min(founded.size(), start + page.limit());
            List<Candidate> items = new ArrayList<>();
            for (int i = start; i < end; i++) {
                items.add(candidate(i));
            }
            return new Page<>(items, end < founded.size() ? String.valueOf(end) : null);
        }

        @Override
        public Candidate get(Caller caller, String id) {
            return candidate(Integer.parseInt(id));
        }

        private Candidate candidate(int i) {
            return new Candidate(
                    String.valueOf(i), "机构" + i, "TITLED", stored, (book, day) -> judge(book, founded.get(i), day));
        }
    }

    private static Verdict judge(RuleParameters book, LocalDate founded, LocalDate day) {
        Clause clause = new Clause("R18", "手册", Text.of("满年限", "years"));
        return new RuleSet<LocalDate>(
                        book,
                        List.of(Rule.of(
                                clause,
                                (stands, facts, on) -> Finding.of(
                                        on.yearsSince(facts, on.integer(YEARS.value())),
                                        stands,
                                        Text.of("见", "found")))))
                .judge(founded, day);
    }

    private NewTrial trial(String years, int limit, String cursor) {
        return new NewTrial(RuleSubject.STATION, Map.of(YEARS, number(years)), null, null, limit, cursor);
    }

    @Test
    public void r95_aTrialShowsWhoWouldNewlyFailAndChangesNothing() {
        pool.founded.addAll(List.of(
                TODAY.minusYears(3), TODAY.minusYears(4).plusDays(1), TODAY.minusYears(4), TODAY.minusYears(1)));
        Trial trial = world.laboratory.attempt(world.province, trial("4", 100, null));
        assertEquals(4, trial.judged());
        assertEquals(2, trial.newlyFailing());
        assertEquals(0, trial.newlyPassing());
        assertEquals(1, trial.stillPassing());
        assertEquals(1, trial.stillFailing());
        assertEquals(
                List.of("0", "1"), trial.cases().stream().map(Trial.Case::id).toList());
        assertEquals("R18", trial.cases().get(0).findings().get(0).clause().id());
        assertNull(trial.next());
        assertEquals(3, world.years(TODAY));
        assertEquals(
                1,
                world.laboratory.attempt(world.province, trial("1", 100, null)).newlyPassing());
    }

    @Test
    public void theWholePoolIsCountedAndAtMostSoManyAreListed() {
        for (int i = 0; i < 450; i++) {
            pool.founded.add(TODAY.minusYears(3));
        }
        Trial trial = world.laboratory.attempt(world.province, trial("4", 10, null));
        assertEquals(450, trial.newlyFailing());
        assertEquals(10, trial.cases().size());
    }

    @Test
    public void aTrialThatTakesTooLongSaysWhereItStopped() {
        for (int i = 0; i < 500; i++) {
            pool.founded.add(TODAY.minusYears(3));
        }
        pool.pageTakes = Duration.ofSeconds(31);
        Trial first = world.laboratory.attempt(world.province, trial("4", 10, null));
        assertEquals(200, first.judged());
        Trial second = world.laboratory.attempt(world.province, trial("4", 10, first.next()));
        Trial third = world.laboratory.attempt(world.province, trial("4", 10, second.next()));
        assertEquals(100, third.judged());
        assertNull(third.next());
    }

    @Test
    public void valuesToTryKeepToTheRangeAsWell() {
        for (NewTrial wrong : List.of(
                trial("51", 10, null),
                trial("4", 0, null),
                trial("4", 1001, null),
                new NewTrial(RuleSubject.STATION, Map.of(), null, null, 10, null),
                new NewTrial(RuleSubject.STATION, Map.of(YEARS, number("4")), null, Region.of("140000"), 10, null),
                new NewTrial(
                        RuleSubject.STATION, Map.of(new ParameterId("no.such"), number("4")), null, null, 10, null))) {
            PlatformException refused =
                    assertThrows(PlatformException.class, () -> world.laboratory.attempt(world.province, wrong));
            assertEquals(ErrorCode.INVALID, refused.code());
        }
        assertEquals(
                ErrorCode.DENIED,
                assertThrows(
                                PlatformException.class,
                                () -> world.laboratory.attempt(Callers.city(), trial("4", 10, null)))
                        .code());
    }

    @Test
    public void aTrialOfADayBeforeTheBookBeganIsRefused() {
        pool.founded.add(TODAY);
        LocalDate begins = world.live.book().begins();
        NewTrial first = new NewTrial(RuleSubject.STATION, Map.of(YEARS, number("4")), begins, null, 10, null);
        assertEquals(1, world.laboratory.attempt(world.province, first).judged());
        NewTrial before =
                new NewTrial(RuleSubject.STATION, Map.of(YEARS, number("4")), begins.minusDays(1), null, 10, null);
        PlatformException refused =
                assertThrows(PlatformException.class, () -> world.laboratory.attempt(world.province, before));
        assertEquals("day", refused.problems().get(0).field());
    }

    @Test
    public void r3_anOldDecisionIsReplayedUnderTheRulesOfItsDayAndOfToday() {
        LocalDate founded = TODAY.minusYears(3);
        pool.founded.add(founded);
        pool.stored = judge(world.live, founded, TODAY);
        world.published(YEARS, number("5"), TODAY.plusDays(1));
        world.clock.set(TODAY.plusDays(1));

        Replay replay = world.laboratory.replay(world.province, RuleSubject.STATION, "0");
        assertEquals("hebei-2020:1", replay.stored().ruleBook());
        assertEquals(replay.stored(), replay.then());
        assertEquals(List.of(), replay.differsThen());
        assertEquals("hebei-2020:1+1", replay.today().ruleBook());
        assertEquals("R18", replay.differsToday().get(0).clause().id());
    }

    @Test
    public void r3_aDecisionThatItsRulesDoNotBearOutIsFound() {
        pool.founded.add(TODAY.minusYears(1));
        Finding claimed = Finding.passed(new Clause("R18", "手册", Text.of("满年限", "years")), Text.of("见", "found"));
        pool.stored = new Verdict("hebei-2020:1", TODAY, List.of(claimed));
        assertEquals(
                1,
                world.laboratory
                        .replay(world.province, RuleSubject.STATION, "0")
                        .differsThen()
                        .size());
    }

    @Test
    public void whatWasNotDecidedCanNotBeReplayed() {
        pool.founded.add(TODAY);
        assertEquals(
                ErrorCode.CONFLICT,
                assertThrows(
                                PlatformException.class,
                                () -> world.laboratory.replay(world.province, RuleSubject.STATION, "0"))
                        .code());
        assertEquals(
                ErrorCode.DENIED,
                assertThrows(
                                PlatformException.class,
                                () -> world.laboratory.replay(Callers.anonymous(), RuleSubject.STATION, "0"))
                        .code());
        assertTrue(assertThrows(
                                PlatformException.class,
                                () -> world.laboratory.replay(world.province, RuleSubject.EXPERT, "0"))
                        .code()
                == ErrorCode.UNAVAILABLE);
    }
}
