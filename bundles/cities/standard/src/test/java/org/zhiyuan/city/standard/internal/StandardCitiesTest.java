package org.zhiyuan.city.standard.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Hashtable;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.Test;
import org.osgi.service.cm.ConfigurationException;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
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
        return registered
                .present()
                .get("130500")
                .city()
                .check(Stations.builder().with(change), LocalDate.of(2026, 11, 22));
    }

    private void refused(String property, Hashtable<String, Object> file) {
        assertEquals(
                property,
                assertThrows(ConfigurationException.class, () -> cities.updated("pid.1", file))
                        .getProperty());
    }

    @Test
    public void r13_aFileMakesACityWithItsIdentity() throws ConfigurationException {
        cities.updated("pid.1", file());
        Registered.Service service = registered.present().get("130500");
        assertEquals(Text.of("邢台市", "Xingtai"), service.city().profile().name());
        assertEquals("1.0", service.properties().get("zhiyuan.api"));
        assertEquals("邢台市", service.properties().get("zhiyuan.name.zh"));
        assertTrue(check(builder -> {}).isEmpty());
    }

    @Test
    public void r13_aChangedFileReplacesTheCityAndADeletedOneTakesItAway() throws ConfigurationException {
        cities.updated("pid.1", file());
        cities.updated("pid.1", file("contact", "0319-80000002"));
        assertEquals(
                "0319-80000002",
                registered.present().get("130500").city().profile().contact());
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
        assertEquals(
                "region",
                assertThrows(ConfigurationException.class, () -> cities.updated("pid.2", file()))
                        .getProperty());
        cities.updated("pid.2", file("region", "130600"));
        assertEquals(2, registered.present().size());
    }

    @Test
    public void r13_theNameComesFromTheTableWhereTheFileHasNone() throws ConfigurationException {
        for (String area : List.of("130500", "130181", "133100")) {
            cities.updated(area, file("region", area, "name.zh", null, "name.en", null));
            assertEquals(
                    Divisions.name(Region.of(area)),
                    registered.present().get(area).city().profile().name());
        }
        assertEquals(
                "Xinji City",
                registered.present().get("130181").city().profile().name().en());
    }

    @Test
    public void r13_everyCityAndAreaOfTheProvinceIsDelivered() throws IOException, ConfigurationException {
        Set<String> delivered = new TreeSet<>(Set.of("130100", "130200"));
        Path etc = Path.of("../../../karaf-assembly/src/main/resources/etc");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(etc, "org.zhiyuan.city-*.cfg")) {
            for (Path file : files) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                cities.updated(file.toString(), entries(properties));
                assertTrue(file.toString(), file.toString().endsWith("-" + properties.getProperty("region") + ".cfg"));
            }
        }
        registered.present().keySet().forEach(code -> delivered.add((String) code));
        assertEquals(
                Divisions.areas(Region.HEBEI).stream()
                        .map(area -> area.region().code())
                        .toList(),
                List.copyOf(delivered));
    }

    private static Hashtable<String, Object> entries(Properties properties) {
        Hashtable<String, Object> copy = new Hashtable<>();
        properties.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }

    @Test
    public void whatIsWrongNamesTheProperty() {
        for (String required : List.of("region", "agency.zh", "agency.en", "contact")) {
            refused(required, file(required, null));
            refused(required, file(required, " "));
        }
        refused("region", file("region", "130502"));
        refused("region", file("region", "130629"));
        refused("region", file("region", "139900"));
        refused("region", file("region", "130000"));
        refused("name.zh", file("name.zh", null));
        refused("name.en", file("name.en", " "));
        refused("staff.least", file("staff.least", "2.5"));
        refused("staff.least", file("staff.least", "-1"));
        refused("area.least", file("area.least", "viel"));
        assertTrue(registered.present().isEmpty());
    }

    @Test
    public void r3_leastStaffAndAreaHoldAtTheirBoundary() throws ConfigurationException {
        cities.updated("pid.1", file("staff.least", "3", "area.least", "40.5"));
        assertEquals(
                List.of(Outcome.PASSED, Outcome.PASSED),
                check(builder -> {
                            builder.staff = Stations.staff(3, 0);
                            builder.premises = new Premises("路1号", new BigDecimal("40.5"), "桌");
                        })
                        .stream()
                        .map(Finding::outcome)
                        .toList());
        List<Finding> tooLittle = check(builder -> {
            builder.staff = Stations.staff(2, 0);
            builder.premises = new Premises("路1号", new BigDecimal("40.4"), "桌");
        });
        assertEquals(
                List.of(Outcome.FAILED, Outcome.FAILED),
                tooLittle.stream().map(Finding::outcome).toList());
        assertEquals("R3/130500-1", tooLittle.get(0).clause().id());
        assertEquals("R3/130500-2", tooLittle.get(1).clause().id());
    }
}
