package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;

/** What every city organisation must keep to (R3, R13); inherit from it and name the city. */
public abstract class CityOrganizationContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    protected abstract CityOrganization city();

    @Test
    public void r13_itIsDescribedInBothLanguages() {
        CityOrganization city = city();
        assertTrue("its region is a city", city.profile().region().isCity());
        told("name", city.profile().name());
        told("agency", city.profile().agency());
        assertFalse("somebody can be reached", city.profile().contact().isBlank());
        assertEquals("it always says the same of itself", city.profile(), city.profile());
    }

    /** So that a local finding can never be taken for one of the province's. */
    @Test
    public void r3_itsClausesCarryItsDivisionCode() {
        String prefix = "R3/" + city().profile().region() + "-";
        for (StationApplication application : applications()) {
            for (Finding finding : city().check(application, DAY)) {
                assertTrue(finding.clause().id(), finding.clause().id().startsWith(prefix));
                assertFalse(
                        "it says which local rule it is",
                        finding.clause().source().isBlank());
                told(finding.clause().id(), finding.clause().demand());
                told(finding.clause().id(), finding.found());
            }
        }
    }

    @Test
    public void r3_itChecksTheSameConditionsWhateverIsStated() {
        List<String> clauses = clauses(Stations.application());
        applications().forEach(application -> assertEquals(clauses, clauses(application)));
    }

    @Test
    public void r3_itSaysTheSameOfTheSameApplication() {
        applications()
                .forEach(application -> assertEquals(city().check(application, DAY), city().check(application, DAY)));
    }

    /** For a city whose Blueprint file registers it: it does so under its division code and name. */
    protected final void isRegisteredBy(String blueprint) {
        new BlueprintCheck(city().getClass(), blueprint, CityOrganization.class)
                .says(city().profile().region().code(), city().profile().name());
    }

    private List<String> clauses(StationApplication application) {
        return city().check(application, DAY).stream()
                .map(finding -> finding.clause().id())
                .toList();
    }

    /** One that is in order, and one that states the least a draft can. */
    private List<StationApplication> applications() {
        return List.of(
                Stations.application(),
                StationApplication.least("名称", Stations.CODE, city().profile().region()));
    }

    private static void told(String what, Text text) {
        assertFalse(what + " in Chinese", text.zh().isBlank());
        assertFalse(what + " in English", text.en().isBlank());
    }
}
