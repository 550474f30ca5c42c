package org.zhiyuan.city.tangshan.internal;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.Premises;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

public class TangshanTest {

    private final Tangshan city = new Tangshan();

    private List<Outcome> outcomes(Premises premises) {
        return city
                .check(Stations.builder().with(builder -> builder.premises = premises), LocalDate.of(2026, 11, 22))
                .stream()
                .map(Finding::outcome)
                .toList();
    }

    private static Premises premises(String area, String facilities) {
        return new Premises("唐山市路北区测试路1号", new BigDecimal(area), facilities);
    }

    @Test
    public void r13_isTheOrganisationOfTangshan() {
        assertEquals(Region.of("130200"), city.profile().region());
    }

    @Test
    public void r3_hundredSquareMetresAreEnoughAndLessIsNot() {
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED), outcomes(premises("100", "培训室，会议设备")));
        assertEquals(List.of(Outcome.FAILED, Outcome.PASSED), outcomes(premises("99.9", "培训室，会议设备")));
    }

    @Test
    public void r3_twoFacilitiesAreCountedWhateverSeparatesThem() {
        for (String two : new String[] {"培训室，电脑", "培训室、电脑", "training room, computers", "培训室；电脑", "培训室\n电脑"}) {
            assertEquals(two, Outcome.PASSED, outcomes(premises("100", two)).get(1));
        }
        for (String fewer : new String[] {"培训室", "培训室，", "，，", "", null}) {
            assertEquals(Outcome.FAILED, outcomes(premises("100", fewer)).get(1));
        }
        assertEquals(List.of(Outcome.FAILED, Outcome.FAILED), outcomes(null));
    }
}
