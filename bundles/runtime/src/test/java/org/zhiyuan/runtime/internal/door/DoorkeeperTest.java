package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.zhiyuan.runtime.internal.trust.SealCheck;
import org.zhiyuan.runtime.internal.trust.TrustFolder;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.wall.Wall;

/** F11, F12: what may not come in never reaches the framework. */
public class DoorkeeperTest {

    @Rule
    public final TemporaryFolder root = new TemporaryFolder();

    private Path deploy;
    private File copies;
    private Path trusted;
    private PlaceBook places;
    private StartJournal journal;
    private Doorkeeper keeper;

    @Before
    public void standAtTheDoor() throws IOException {
        deploy = root.newFolder("deploy").toPath();
        copies = root.newFolder("copies");
        trusted = root.newFolder("trusted").toPath();
        SealCheck seals = new SealCheck(
                TrustFolder.from(
                        name -> name.equals("karaf.etc") ? root.getRoot().toString() : null),
                new TestClock());
        DeployFolder folder = new DeployFolder(deploy);
        Bundle portal = bundle("org.zhiyuan.portal", "mvn:org.zhiyuan/portal/1.0.0");
        Bundle dropped = bundle(
                "test.dropped", deploy.resolve("dropped.jar").toUri().toString().replace("///", "/"));
        BundleContext context = answer(BundleContext.class, "getBundles", new Bundle[] {portal, dropped});
        Outside outside = new Outside(context, answer(Wall.class, bundle -> bundle != portal));
        journal = new StartJournal(folder, root.getRoot().toPath().resolve("state"));
        places = new PlaceBook(folder, root.getRoot().toPath().resolve("places.properties"));
        keeper = new Doorkeeper(
                context,
                folder,
                new Door(folder, seals, outside, journal, name -> null),
                outside,
                places,
                root.getRoot().toPath().resolve("accepted"));
    }

    @Test
    public void aGoodJarGoesInAsACopy() throws IOException {
        Path jar = jar("good.jar", "Bundle-SymbolicName: test.good");
        File given = keeper.admit(jar.toFile(), copies);
        assertEquals(new File(copies, "good.jar"), given);
        assertArrayEquals(Files.readAllBytes(jar), Files.readAllBytes(given.toPath()));
        assertNull(keeper.refusal(jar));
        assertNotNull(keeper.admit(
                jar("dropped.jar", "Bundle-SymbolicName: test.dropped").toFile(), copies));
    }

    @Test
    public void f11_aFragmentOrExtensionStaysOutside() throws IOException {
        assertRefused(
                jar("part.jar", "Bundle-SymbolicName: test.part", "Fragment-Host: org.zhiyuan.portal"),
                "Fragment-Host");
        assertRefused(
                jar("ext.jar", "Bundle-SymbolicName: test.ext", "Fragment-Host: system.bundle; extension:=framework"),
                "Fragment-Host");
    }

    @Test
    public void f12_nothingTakesThePlaceOfAPlatformBundle() throws IOException {
        assertRefused(
                jar("portal.jar", "Bundle-SymbolicName: org.zhiyuan.portal;singleton:=true"), "org.zhiyuan.portal");
    }

    @Test
    public void f11_whatIsNoJarStaysOutside() throws IOException {
        assertRefused(Files.writeString(deploy.resolve("org.example.cfg"), "a = b"), "is not a jar");
        assertRefused(Files.createDirectory(deploy.resolve("folder.jar")), "is a folder");
        Path readMe = Files.writeString(deploy.resolve("README"), "hello");
        assertNull(keeper.admit(readMe.toFile(), copies));
        assertNull("nobody wants to hear of it", keeper.refusal(readMe));
    }

    @Test
    public void f11_whatNobodyCanVouchForStaysOutsideUntilItIsDroppedAgain() throws IOException {
        Path jar = jar("x.jar", "Bundle-SymbolicName: test.x");
        Path broken = Files.writeString(trusted.resolve("broken.pem"), "");
        assertRefused(jar, "trusted certificates can't be read");
        Files.delete(broken);
        assertNotNull(keeper.refusal(jar));
        assertNotNull(keeper.admit(jar.toFile(), copies));
        assertNull(keeper.refusal(jar));
    }

    @Test
    public void ofTwoVersionsTheHigherWinsWhicheverComesFirst() throws IOException {
        Path one = jar("x-1.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 1.0.0");
        assertNotNull(keeper.admit(one.toFile(), copies));
        Path two = jar("x-2.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 2.0.0");
        assertNotNull(keeper.admit(two.toFile(), copies));
        assertSentAway(one, "older than 2.0.0 in x-2.jar");
        PlaceBook again =
                new PlaceBook(new DeployFolder(deploy), root.getRoot().toPath().resolve("places.properties"));
        assertEquals("x-2.jar", again.ofName("test.x").file());
        Files.delete(two);
        assertNotNull("once it is away the other may come in", keeper.admit(one.toFile(), copies));
    }

    @Test
    public void aNameHeldByOneFileIsRefusedToAnotherUntilThatIsAway() throws IOException {
        Path first = jar("first.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 1.0.0");
        assertNotNull(keeper.admit(first.toFile(), copies));
        Path second = jar("second.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 1.0.0");
        assertSentAway(second, "held by first.jar");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(second, before);
        keeper.reconsider();
        assertEquals(before, Files.getLastModifiedTime(second));
        Files.delete(first);
        keeper.reconsider();
        assertTrue(
                "the deployer looks at it again",
                Files.getLastModifiedTime(second).compareTo(before) > 0);
        assertNotNull(keeper.admit(second.toFile(), copies));
    }

    @Test
    public void anOlderVersionInPlaceLeavesTheNewerRunning() throws IOException {
        Path file = jar("x.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 2.0.0");
        assertNotNull(keeper.admit(file.toFile(), copies));
        byte[] newer = Files.readAllBytes(file);
        jar("x.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 1.0.0");
        assertArrayEquals(
                newer, Files.readAllBytes(keeper.admit(file.toFile(), copies).toPath()));
        assertTrue(keeper.refusal(file).en().contains("older than 2.0.0, which stays"));
        Files.delete(file);
        jar("x.jar", "Bundle-SymbolicName: test.x", "Bundle-Version: 3.0.0");
        assertNotNull(keeper.admit(file.toFile(), copies));
        assertNull(keeper.refusal(file));
    }

    private void assertSentAway(Path file, String reason) throws IOException {
        assertNull(keeper.admit(file.toFile(), copies));
        assertTrue(keeper.refusal(file).en(), keeper.refusal(file).en().contains(reason));
    }

    private void assertRefused(Path file, String reason) throws IOException {
        assertNull(keeper.admit(file.toFile(), copies));
        assertTrue(keeper.refusal(file).en(), keeper.refusal(file).en().contains(reason));
        assertEquals("copies left", 0, copies.list().length);
    }

    private Path jar(String name, String... headers) throws IOException {
        Path file = deploy.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(
                    ("Manifest-Version: 1.0\n" + String.join("\n", headers) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Bundle bundle(String name, String location) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> method.getName().equals("getSymbolicName") ? name : location);
    }

    private static Wall answer(Class<Wall> type, Predicate<Object> outside) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> outside.test(arguments[0])));
    }

    private static <T> T answer(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> called.getName().equals(method) ? answer : null));
    }
}
