package ${package}.internal;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.testkit.contract.CityOrganizationContract;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

/** ${nameEn} keeps the contract of city organisations, and its own rule. */
public class OwnCityTest extends CityOrganizationContract {

    @Override
    protected CityOrganization city() {
        return new OwnCity();
    }

    @Test
    public void itIsRegisteredUnderItsDivisionCode() {
        isRegisteredBy("/OSGI-INF/blueprint/${artifactId}.xml");
    }

    @Test
    public void theLeastNumberIsEnoughAndOneFewerIsNot() {
        assertEquals(List.of(Outcome.PASSED), outcomes(OwnCity.LEAST));
        assertEquals(List.of(Outcome.FAILED), outcomes(OwnCity.LEAST - 1));
    }

    private List<Outcome> outcomes(int qualifications) {
        return city()
                .check(
                        Stations.builder().with(builder -> builder.qualifications =
                                Collections.nCopies(qualifications, Stations.builder().qualifications.get(0))),
                        LocalDate.of(2026, 11, 22))
                .stream()
                .map(Finding::outcome)
                .toList();
    }
}
