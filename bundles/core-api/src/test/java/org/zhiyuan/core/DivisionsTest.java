package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.caller.CallerKey;

public class DivisionsTest {

    private static final Region SHIJIAZHUANG = Region.of("130100");
    private static final Region BAODING = Region.of("130600");
    private static final Region XINJI = Region.of("130181");
    private static final Region DINGZHOU = Region.of("130682");
    private static final Region XIONGAN = Region.of("133100");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void r2_hebeiHas190RowsInElevenCities() {
        assertEquals(190, Divisions.counties(Region.HEBEI).size());
        int[] rows = {24, 18, 9, 20, 19, 26, 19, 12, 19, 11, 13};
        for (int i = 0; i < rows.length; i++) {
            String city = String.valueOf(1301 + i);
            assertEquals(
                    city,
                    rows[i],
                    Divisions.counties(Region.HEBEI).stream()
                            .filter(each -> each.region().code().startsWith(city))
                            .count());
        }
        assertEquals(
                23,
                Divisions.counties(Region.HEBEI).stream()
                        .filter(each -> each.kind() == Division.Kind.ZONE)
                        .count());
    }

    @Test
    public void r13_fourteenAreasAdministerHebei() {
        assertEquals(
                List.of(
                        "130100", "130181", "130200", "130300", "130400", "130500", "130600", "130682", "130700",
                        "130800", "130900", "131000", "131100", "133100"),
                Divisions.areas(Region.HEBEI).stream()
                        .map(each -> each.region().code())
                        .toList());
        assertEquals("雄安新区", Divisions.name(XIONGAN).zh());
        assertEquals("Xinji City", Divisions.name(XINJI).in(Locale.ENGLISH));
        assertEquals("Laoting County", Divisions.name(Region.of("130225")).en());
    }

    @Test
    public void r2_everyCountyLiesInExactlyOneArea() {
        for (Division county : Divisions.counties(Region.HEBEI)) {
            List<Region> holders = Divisions.areas(Region.HEBEI).stream()
                    .map(Division::region)
                    .filter(area -> area.contains(county.region()))
                    .toList();
            assertEquals(county.name().zh(), List.of(county.area()), holders);
            assertEquals(county.area(), county.region().city());
            assertTrue(Region.HEBEI.contains(county.region()));
        }
    }

    @Test
    public void r13_noAreaSeesAnother() {
        List<Region> areas =
                Divisions.areas(Region.HEBEI).stream().map(Division::region).toList();
        for (Region one : areas) {
            Caller caller =
                    Caller.of(new CallerKey(), new AccountId("a".repeat(32)), "city", Role.CITY, one, Locale.CHINESE);
            for (Region other : areas) {
                List<Region> places = new ArrayList<>(
                        Divisions.counties(other).stream().map(Division::region).toList());
                places.add(other);
                for (Region place : places) {
                    assertEquals(one + " sees " + place, one.equals(other), caller.sees(place, null));
                    assertEquals(
                            one + " lists " + place,
                            one.equals(other),
                            VisibilityScope.of(caller).covers(place, null));
                }
            }
        }
    }

    @Test
    public void r13_provinceAdministeredCitiesAndXionganAreNoPartOfTheirOldCities() {
        assertFalse(SHIJIAZHUANG.contains(XINJI));
        assertFalse(BAODING.contains(DINGZHOU));
        assertTrue(XINJI.isCity());
        assertTrue(DINGZHOU.isCity());
        for (String county : List.of("130629", "130632", "130638")) {
            assertTrue(county, XIONGAN.contains(Region.of(county)));
            assertFalse(county, BAODING.contains(Region.of(county)));
            assertFalse(county, Region.of(county).isCity());
        }
        assertTrue(BAODING.contains(Region.of("130681")));
        assertFalse(XINJI.contains(SHIJIAZHUANG));
    }

    @Test
    public void r2_aCountyIsAskedForByFieldAndZonesAreTold() {
        for (String good : List.of("130102", "130181", "130632")) {
            Divisions.county(new Problems(), "region", Region.of(good)).raise();
        }
        Divisions.county(new Problems(), "region", null).raise();
        for (String wrong : List.of("130100", "130000", "133100", "130199", "110101", "130171")) {
            PlatformException refused = assertThrows(
                    wrong,
                    PlatformException.class,
                    () -> Divisions.county(new Problems(), "region", Region.of(wrong))
                            .raise());
            assertEquals(1, refused.problems().size());
            assertEquals("region", refused.problems().get(0).field());
        }
    }

    @Test
    public void aTableOfTheFolderStandsInForTheDeliveredOneAndABrokenOneDoesNot() throws IOException {
        Path dir = folder.getRoot().toPath();
        Files.writeString(
                dir.resolve("140000.csv"), "140000,PROVINCE,140000,山西省,Shanxi\n140100,CITY,140100,太原市,Taiyuan\n");
        Files.writeString(
                dir.resolve("130000.csv"), "130000,PROVINCE,130000,河北省,Hebei\n130102,COUNTY,130100,长安区,Chang'an\n");
        Files.writeString(dir.resolve("readme.txt"), "no table");

        Map<String, Division> known = DivisionTable.load(dir);

        assertEquals(
                2, known.keySet().stream().filter(code -> code.startsWith("14")).count());
        assertTrue("its area 130100 is missing, so the delivered one stays", known.containsKey("130200"));
        assertTrue(DivisionTable.load(null).keySet().stream()
                        .filter(code -> code.startsWith("14"))
                        .count()
                > 100);
    }
}
