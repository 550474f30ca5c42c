package org.zhiyuan.experttype.digital.internal;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.testkit.contract.ExpertTypeContract;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

/** The digital expert keeps the contract of expert types; its years and projects count as 以上 does. */
public class DigitalExpertTest extends ExpertTypeContract {

    private final DigitalExpert digital = new DigitalExpert();
    private LocalDate since = DAY.minusYears(5);

    @Override
    protected ExpertTypeProvider type() {
        return digital;
    }

    @Override
    protected ExpertApplication meets(Experts.Builder builder) {
        return builder.with(b -> b.industrySince = since);
    }

    @Override
    protected Map<String, Object> facts() {
        return Map.of("projects", 3, "certificate", false);
    }

    private List<Outcome> outcomes(int projects, boolean certificate) {
        return digital.judge(with(Map.of("projects", projects, "certificate", certificate)), DAY).stream()
                .map(Finding::outcome)
                .toList();
    }

    @Test
    public void r55r99_threeProjectsAndFiveYearsToTheDayAreEnough() {
        assertEquals(List.of(Outcome.PASSED, Outcome.FAILED), outcomes(3, false));
        assertEquals(List.of(Outcome.FAILED, Outcome.FAILED), outcomes(2, false));
        assertEquals(List.of(Outcome.FAILED, Outcome.PASSED), outcomes(0, true));
        since = DAY.minusYears(5).plusDays(1);
        assertEquals(List.of(Outcome.FAILED, Outcome.FAILED), outcomes(3, true));
    }
}
