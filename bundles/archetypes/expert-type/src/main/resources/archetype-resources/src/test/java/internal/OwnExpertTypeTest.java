package ${package}.internal;

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

/** ${nameEn} keeps the contract of expert types, and its years count to the day. */
public class OwnExpertTypeTest extends ExpertTypeContract {

    private final OwnExpertType type = new OwnExpertType();
    private LocalDate since = DAY.minusYears(OwnExpertType.YEARS);

    @Override
    protected ExpertTypeProvider type() {
        return type;
    }

    @Override
    protected ExpertApplication meets(Experts.Builder builder) {
        return builder.with(each -> each.industrySince = since);
    }

    @Override
    protected Map<String, Object> facts() {
        return Map.of("projects", 1);
    }

    @Test
    public void theAnniversaryIsEnoughAndTheDayBeforeIsNot() {
        assertEquals(List.of(Outcome.PASSED), outcomes());
        since = since.plusDays(1);
        assertEquals(List.of(Outcome.FAILED), outcomes());
    }

    private List<Outcome> outcomes() {
        return type.judge(with(facts()), DAY).stream().map(Finding::outcome).toList();
    }
}
