package org.zhiyuan.city.shijiazhuang.internal;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.Premises;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

public class ShijiazhuangTest {

    private final Shijiazhuang city = new Shijiazhuang();

    private List<Outcome> outcomes(Consumer<Stations.Builder> change) {
        return city.check(Stations.builder().with(change), LocalDate.of(2026, 11, 22)).stream()
                .map(Finding::outcome)
                .toList();
    }

    private static Premises area(String area) {
        return new Premises("石家庄市长安区测试路1号", new BigDecimal(area), "桌椅");
    }

    @Test
    public void r13_isTheOrganisationOfShijiazhuang() {
        assertEquals(Region.of("130100"), city.profile().region());
        assertEquals("石家庄市", city.profile().name().zh());
    }

    @Test
    public void r3_fiveMembersOfStaffAreEnoughAndFourAreNot() {
        assertEquals(
                List.of(Outcome.PASSED, Outcome.PASSED), outcomes(builder -> builder.staff = Stations.staff(5, 0)));
        assertEquals(
                List.of(Outcome.FAILED, Outcome.PASSED), outcomes(builder -> builder.staff = Stations.staff(4, 0)));
    }

    @Test
    public void r3_fiftySquareMetresAreEnoughAndLessIsNot() {
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED), outcomes(builder -> builder.premises = area("50.00")));
        assertEquals(List.of(Outcome.PASSED, Outcome.FAILED), outcomes(builder -> builder.premises = area("49.99")));
        assertEquals(List.of(Outcome.PASSED, Outcome.FAILED), outcomes(builder -> builder.premises = null));
        assertEquals(
                List.of(Outcome.PASSED, Outcome.FAILED),
                outcomes(builder -> builder.premises = new Premises("路1号", null, null)));
    }
}
