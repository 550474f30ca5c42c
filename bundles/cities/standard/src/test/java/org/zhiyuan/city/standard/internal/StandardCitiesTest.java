package org.zhiyuan.city.standard.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Test;
import org.osgi.service.cm.ConfigurationException;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Premises;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

public class StandardCitiesTest {

    private final Registered registered = new Registered();
    private final StandardCities cities = new StandardCities(registered.context());

    /** A valid file with some properties changed; a null value takes one away. */
    private static Hashtable<String, Object> file(String... changes) {
        Hashtable<String, Object> file = new Hashtable<>();
        file.put("region", "130500");
        file.put("name.zh", "邢台市");
        file.put("name.en", "Xingtai");
        file.put("agency.zh", "邢台市中小企业服务中心");
        file.put("agency.en", "Xingtai SME Service Centre");
        file.put("contact", "0319-80000001");
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                file.remove(changes[i]);
            } else {
                file.put(changes[i], changes[i + 1]);
            }
        }
        return file;
    }

    private List<Finding> check(Consumer<Stations.Builder> change) {
        return registered.present().get("130500").city().check(Stations.builder().with(change), LocalDate.of(2026, 11, 22));
    }

    private void refused(String property, Hashtable<String, Object> file) {
        assertEquals(property, assertThrows(ConfigurationException.class, () -> cities.updated("pid.1", file)).getProperty());
    }

    @Test
    public void r13_aFileMakesACityWithItsIdentity() throws ConfigurationException {
        cities.updated("pid.1", file());
        Registered.Service service = registered.present().get("130500");
        assertEquals(Text.of("邢台市", "Xingtai"), service.city().profile().name());
        assertEquals("1.0", service.properties().get("zhiyuan.api"));
        assertEquals("邢台市", service.properties().get("zhiyuan.name.zh"));
        assertTrue(check(builder -> { }).isEmpty());
    }

    @Test
    public void r13_aChangedFileReplacesTheCityAndADeletedOneTakesItAway() throws ConfigurationException {
        cities.updated("pid.1", file());
        cities.updated("pid.1", file("contact", "0319-80000002"));
        assertEquals("0319-80000002", registered.present().get("130500").city().profile().contact());
        cities.updated("pid.1", file("region", "130600"));
        assertEquals(Set.of("130600"), registered.present().keySet());
        cities.deleted("pid.1");
        assertTrue(registered.present().isEmpty());
        cities.deleted("pid.1");
    }

    @Test
    public void r13_anUnreadableChangeLeavesWhatWasThere() throws ConfigurationException {
        cities.updated("pid.1", file());
        refused("region", file("region", "13050"));
        assertEquals(1, registered.present().size());
    }

    @Test
    public void r13_twoFilesForOneCityAreRefused() throws ConfigurationException {
        cities.updated("pid.1", file());
        assertEquals("region", assertThrows(ConfigurationException.class, () -> cities.updated("pid.2", file())).getProperty());
        cities.updated("pid.2", file("region", "130600"));
        assertEquals(2, registered.present().size());
    }

    @Test
    public void whatIsWrongNamesTheProperty() {
        for (String required : List.of("region", "name.zh", "name.en", "agency.zh", "agency.en", "contact")) {
            refused(required, file(required, null));
            refused(required, file(required, " "));
        }
        refused("region", file("region", "130502"));
        refused("region", file("region", "130000"));
        refused("staff.least", file("staff.least", "2.5"));
        refused("staff.least", file("staff.least", "-1"));
        refused("area.least", file("area.least", "viel"));
        assertTrue(registered.present().isEmpty());
    }

    @Test
    public void r3_leastStaffAndAreaHoldAtTheirBoundary() throws ConfigurationException {
        cities.updated("pid.1", file("staff.least", "3", "area.least", "40.5"));
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED), check(builder -> {
            builder.staff = Stations.staff(3, 0);
            builder.premises = new Premises("路1号", new BigDecimal("40.5"), "桌");
        }).stream().map(Finding::outcome).toList());
        List<Finding> tooLittle = check(builder -> {
            builder.staff = Stations.staff(2, 0);
            builder.premises = new Premises("路1号", new BigDecimal("40.4"), "桌");
        });
        assertEquals(List.of(Outcome.FAILED, Outcome.FAILED), tooLittle.stream().map(Finding::outcome).toList());
        assertEquals("R3/130500-1", tooLittle.get(0).clause().id());
        assertEquals("R3/130500-2", tooLittle.get(1).clause().id());
    }
}
