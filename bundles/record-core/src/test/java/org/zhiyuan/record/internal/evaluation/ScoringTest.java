package org.zhiyuan.record.internal.evaluation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.Test;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** The arithmetic of the yearly evaluation, R82. */
public class ScoringTest {

    private static final ExpertId EXPERT = new ExpertId("0".repeat(32));

    private final Scoring scoring = Scoring.of(new RuleDay(LocalDate.of(2026, 11, 22), RuleParameters.hebei()));

    private ExpertScore score(long minutes, int stars, int ratings) {
        return scoring.score(new RecordTotals(EXPERT, 2026, minutes, 3, stars, ratings), "孙测试");
    }

    private static void assertPoints(String expected, BigDecimal actual) {
        assertEquals(new BigDecimal(expected), actual);
    }

    @Test
    public void r82_timeAndQualityBothCountHalf() {
        ExpertScore score = score(30 * 60, 9, 2);
        assertPoints("30.00", score.timePoints());
        assertPoints("90.00", score.qualityPoints());
        assertPoints("4.50", score.averageStars());
        assertPoints("60.00", score.score());
    }

    @Test
    public void r82_exactly100HoursBringAllTimePointsAndMoreBringNoMore() {
        assertPoints("100.00", score(6000, 5, 1).timePoints());
        assertPoints("99.98", score(5999, 5, 1).timePoints());
        assertPoints("100.00", score(600000, 5, 1).timePoints());
        assertPoints("100.00", score(6000, 5, 1).score());
    }

    @Test
    public void r82_qualityIsComputedFromTheSumNotFromARoundedMean() {
        ExpertScore score = score(0, 13, 3);
        assertPoints("4.33", score.averageStars());
        assertPoints("86.67", score.qualityPoints());
        assertPoints("43.34", score.score());
    }

    @Test
    public void r82_whomNobodyRatedCountsAsThreeStarsAndIsToldSo() {
        ExpertScore score = score(6000, 0, 0);
        assertPoints("60.00", score.qualityPoints());
        assertPoints("80.00", score.score());
        assertTrue(score.calculation().zh().contains("尚无评价，按3星计"));
        assertTrue(score.calculation().en().contains("not rated, counted as 3 stars"));
    }

    @Test
    public void r82_oneStarBringsTwentyPoints() {
        assertPoints("20.00", score(0, 1, 1).qualityPoints());
    }

    @Test
    public void r82_theCalculationShowsItsNumbersInBothLanguages() {
        ExpertScore score = score(90, 14, 3);
        assertEquals(
                "时间分 = min(90分钟（1.50小时）÷100小时, 1)×100 = 1.50；质量分 = 14星÷3次评价÷5×100 = 93.33；总分 = 0.5×1.50 + 0.5×93.33 = 47.42",
                score.calculation().zh());
        assertEquals(
                "time = min(90 minutes (1.50 h) / 100 h, 1) x 100 = 1.50; quality = 14 stars / 3 ratings / 5 x 100 = 93.33; "
                        + "score = 0.5 x 1.50 + 0.5 x 93.33 = 47.42",
                score.calculation().en());
    }

    @Test
    public void r95_theWeightIsAParameter() {
        Scoring quality = new Scoring(BigDecimal.valueOf(50), new BigDecimal("0.3"), BigDecimal.valueOf(3));
        ExpertScore score = quality.score(new RecordTotals(EXPERT, 2026, 25 * 60, 1, 5, 1), "孙测试");
        assertPoints("50.00", score.timePoints());
        assertPoints("85.00", score.score());
    }
}
