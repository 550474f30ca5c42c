package org.zhiyuan.rulepack.shanxi.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Premises;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.rules.StationPopulation;
import org.zhiyuan.testkit.MemoryRoundStore;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** Shanxi's book on the unchanged core of stations. */
public class ShanxiOnTheCoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final RuleParameters shanxi = RuleParameters.of(shanxi().restingOn(BookText.hebei()), List.of());

    private static BookText shanxi() {
        try (InputStream json = new ShanxiPack().open()) {
            return BookText.read(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Verdict judge(RuleParameters book, Consumer<Stations.Builder> facts) {
        MemoryStationStore store = new MemoryStationStore();
        StationApplication application = Stations.builder().with(builder -> {
            builder.region = Region.of("140105");
            builder.foundedOn = DAY.minusYears(2);
            builder.staff = Stations.staff(1, 11);
            builder.premises = new Premises("太原市小店区", new BigDecimal("100"), "会议室");
            builder.smesServed = 100;
            builder.fullTimeStaff = 10;
            facts.accept(builder);
        });
        store.insert(Stations.station(StationStage.DRAFT).with(application));
        StationPopulation pool = new StationPopulation(store, new MemoryRoundStore(), new MemoryUnitOfWork(store));
        return pool.page(null, PageRequest.first()).items().get(0).rules().apply(book, DAY);
    }

    private Outcome outcome(String clause, Consumer<Stations.Builder> facts) {
        return finding(judge(shanxi, facts), clause).outcome();
    }

    private static Finding finding(Verdict verdict, String clause) {
        return verdict.findings().stream()
                .filter(found -> found.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void whatIsEnoughInShanxiIsExactlyEnough() {
        Verdict verdict = judge(shanxi, builder -> {});
        assertTrue(verdict.obstacles().toString(), verdict.acceptable());
        assertEquals("shanxi-2021:1", verdict.ruleBook());
        assertEquals("机构运营2年以上", finding(verdict, "R18").clause().demand().zh());
    }

    @Test
    public void oneLessIsNotEnough() {
        assertEquals(
                Outcome.FAILED,
                outcome("R18", builder -> builder.foundedOn = DAY.minusYears(2).plusDays(1)));
        assertEquals(
                Outcome.FAILED,
                outcome("SCALE-AREA", builder -> builder.premises = new Premises("x", new BigDecimal("99.99"), "y")));
        assertEquals(Outcome.FAILED, outcome("SCALE-AREA", builder -> builder.premises = null));
        assertEquals(Outcome.FAILED, outcome("SCALE-SMES", builder -> builder.smesServed = 99));
        assertEquals(Outcome.FAILED, outcome("SCALE-SMES", builder -> builder.smesServed = null));
        assertEquals(Outcome.FAILED, outcome("SCALE-STAFF", builder -> builder.fullTimeStaff = 9));
        assertEquals("who is not on the list does not count", Outcome.FAILED, outcome("SCALE-STAFF", builder -> {
            builder.staff = Stations.staff(9, 0);
            builder.fullTimeStaff = 10;
        }));
    }

    @Test
    public void whatHebeiAsksForAndShanxiDoesNotIsNotJudged() {
        Verdict verdict = judge(shanxi, builder -> {});
        assertFalse(verdict.findings().stream()
                .anyMatch(found ->
                        found.clause().id().equals("R20") || found.clause().id().equals("R24")));
        Verdict hebei = judge(RuleParameters.hebei(), builder -> {});
        assertEquals(Outcome.FAILED, finding(hebei, "R18").outcome());
        assertEquals(Outcome.FAILED, finding(hebei, "R20").outcome());
        assertFalse(
                hebei.findings().stream().anyMatch(found -> found.clause().id().startsWith("SCALE")));
    }

    @Test
    public void r3_whatShanxiLeavesOpenComesFromTheBookItRestsOnAndSaysSo() {
        assertEquals(
                Text.of("沿用hebei-2020：手册六(二)推荐条件7（R26）", "as in hebei-2020: Handbook VI(2), condition 7 (R26)"),
                shanxi.inForce("station.penalty.years", DAY).source());
        assertEquals(Region.of("140000"), shanxi.province());
    }
}
