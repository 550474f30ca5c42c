package org.zhiyuan.launcher;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EtcInForceTest {

    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final String STORE = "org.ops4j.datasource-store.cfg";
    private static final String CITY = "org.zhiyuan.city-130500.cfg";
    private static final UnaryOperator<String> NOBODY = name -> null;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private PlatformFolders places;
    private EtcInForce etc;

    @Before
    public void make() throws IOException {
        places = Folders.places(folder.getRoot().toPath(), "home");
        etc = new EtcInForce(places);
    }

    @Test
    public void ownKeysGoBeforeTheDeliveredOnesAndTheRestStays() throws Exception {
        Folders.write(places.ownEtc().resolve(WEB), "\uFEFForg.osgi.service.http.port = 9090");
        assertEquals(Map.of(), etc.compose(false));
        Settings web = Settings.of(places, WEB, NOBODY);
        assertEquals("9090", web.get("org.osgi.service.http.port", ""));
        assertEquals("127.0.0.1", web.get("org.ops4j.pax.web.listening.addresses", ""));
        assertEquals("kept", web.get("other", ""));
    }

    @Test
    public void aDataSourceAndACityStandAlone() throws Exception {
        Folders.write(
                places.ownEtc().resolve(STORE),
                "osgi.jdbc.driver.name = p\ndataSourceName = store\n" + "ops4j.preHook = store-migrations\n");
        Folders.write(places.ownEtc().resolve(CITY), "region = 130500\n");
        etc.compose(false);
        assertEquals("none", Settings.of(places, STORE, NOBODY).get("databaseName", "none"));
        assertEquals("none", Settings.of(places, CITY, NOBODY).get("staff.least", "none"));
    }

    @Test
    public void whatAnEnvironmentVariableSaysIsFilledIn() throws Exception {
        etc.compose(false);
        assertEquals("8181", Settings.of(places, WEB, NOBODY).get("org.osgi.service.http.port", ""));
        assertEquals(
                "7000", Settings.of(places, WEB, Map.of("PORT", "7000")::get).get("org.osgi.service.http.port", ""));
    }

    @Test
    public void whileRunningAnEmptyFileNeverComesIntoForce() throws Exception {
        etc.compose(false);
        for (String name : List.of(WEB, CITY)) {
            Files.writeString(places.etc().resolve(name), "");
        }
        Map<SettingsFile, Line> problems = etc.compose(true);
        assertEquals(2, problems.size());
        assertEquals("127.0.0.1", Settings.of(places, WEB, NOBODY).get("org.ops4j.pax.web.listening.addresses", ""));
        assertTrue(Files.exists(places.etcInForce().resolve(CITY)));
        assertTrue(Files.readString(places.etcInForce().resolve(EtcInForce.PROBLEMS))
                .contains(CITY + "\t"));
    }

    @Test
    public void atAStartAFileThatCantBeUsedIsLeftOutAndNamed() throws Exception {
        etc.compose(false);
        Files.write(places.etc().resolve(CITY), "agency.zh = 邢台\n".getBytes(Charset.forName("GBK")));
        Map<SettingsFile, Line> problems = etc.compose(false);
        assertEquals(
                places.etc().resolve(CITY) + " is not in UTF-8 (perhaps in GBK): save it as UTF-8",
                problems.values().iterator().next().en());
        assertTrue(problems.keySet().iterator().next().isCity());
        assertFalse(Files.exists(places.etcInForce().resolve(CITY)));
    }

    @Test
    public void aRequiredFileThatIsTakenAwayStaysInForceAndIsNamed() throws Exception {
        etc.compose(false);
        Files.delete(places.etc().resolve(WEB));
        assertEquals(
                places.etc().resolve(WEB) + " is missing: restore the file",
                etc.compose(true).values().iterator().next().en());
        assertTrue(Files.exists(places.etcInForce().resolve(WEB)));
    }

    @Test
    public void aCityTakenAwayGoesAndWhatStaysTheSameIsNotTouched() throws Exception {
        etc.compose(false);
        Path web = places.etcInForce().resolve(WEB);
        Files.setLastModifiedTime(web, FileTime.fromMillis(1000));
        Files.delete(places.etc().resolve(CITY));
        assertEquals(Map.of(), etc.compose(true));
        assertFalse(Files.exists(places.etcInForce().resolve(CITY)));
        assertEquals(1000, Files.getLastModifiedTime(web).toMillis());
    }

    @Test
    public void whatIsEditedIsFollowed() throws Exception {
        etc.compose(false);
        EtcFollower follower = new EtcFollower(places, etc);
        Folders.write(places.ownEtc().resolve("trusted/agency.pem"), "certificate");
        follower.follow();
        assertEquals("certificate", Files.readString(places.etcInForce().resolve("trusted/agency.pem")));
    }
}
