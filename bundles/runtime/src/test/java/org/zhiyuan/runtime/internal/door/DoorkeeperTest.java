package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
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

/** F11, F12: what may not come in never reaches the framework. */
public class DoorkeeperTest {

    @Rule
    public final TemporaryFolder root = new TemporaryFolder();

    private Path deploy;
    private File copies;
    private Path trusted;
    private Doorkeeper keeper;

    @Before
    public void standAtTheDoor() throws IOException {
        deploy = root.newFolder("deploy").toPath();
        copies = root.newFolder("copies");
        trusted = root.newFolder("trusted").toPath();
        SealCheck seals = new SealCheck(TrustFolder.from(name -> name.equals("karaf.etc") ? root.getRoot().toString() : null),
                new TestClock());
        DeployFolder folder = new DeployFolder(deploy);
        Bundle portal = bundle("org.zhiyuan.portal", "mvn:org.zhiyuan/portal/1.0.0");
        Bundle dropped = bundle("test.dropped", deploy.resolve("dropped.jar").toUri().toString().replace("///", "/"));
        BundleContext context = answer(BundleContext.class, "getBundles", new Bundle[] {portal, dropped});
        keeper = new Doorkeeper(context, folder, new Door(folder, seals, new Outside(context, null), name -> null));
    }

    @Test
    public void everythingInTheFolderIsItsBusinessAndNothingElse() {
        assertTrue(keeper.canHandle(deploy.resolve("x.jar").toFile()));
        assertTrue(keeper.canHandle(deploy.resolve("org.example.cfg").toFile()));
        assertFalse(keeper.canHandle(root.getRoot().toPath().resolve("etc/org.example.cfg").toFile()));
        assertFalse(keeper.canHandle(deploy.resolve("below/x.jar").toFile()));
    }

    @Test
    public void aGoodJarGoesInAsACopy() throws IOException {
        Path jar = jar("good.jar", "Bundle-SymbolicName: test.good");
        File given = keeper.transform(jar.toFile(), copies);
        assertEquals(new File(copies, "good.jar"), given);
        assertArrayEquals(Files.readAllBytes(jar), Files.readAllBytes(given.toPath()));
        assertNull(keeper.refusal(jar));
        assertNotNull(keeper.transform(jar("dropped.jar", "Bundle-SymbolicName: test.dropped").toFile(), copies));
    }

    @Test
    public void f11_aFragmentOrExtensionStaysOutside() throws IOException {
        assertRefused(jar("part.jar", "Bundle-SymbolicName: test.part", "Fragment-Host: org.zhiyuan.portal"), "Fragment-Host");
        assertRefused(jar("ext.jar", "Bundle-SymbolicName: test.ext", "Fragment-Host: system.bundle; extension:=framework"),
                "Fragment-Host");
    }

    @Test
    public void f12_nothingTakesThePlaceOfAPlatformBundle() throws IOException {
        assertRefused(jar("portal.jar", "Bundle-SymbolicName: org.zhiyuan.portal;singleton:=true"), "org.zhiyuan.portal");
    }

    @Test
    public void f11_whatIsNoJarStaysOutside() throws IOException {
        assertRefused(Files.writeString(deploy.resolve("org.example.cfg"), "a = b"), "is not a jar");
        assertRefused(Files.createDirectory(deploy.resolve("folder.jar")), "is a folder");
        Path readMe = Files.writeString(deploy.resolve("README"), "hello");
        assertNull(keeper.transform(readMe.toFile(), copies));
        assertNull("nobody wants to hear of it", keeper.refusal(readMe));
    }

    @Test
    public void f11_whatNobodyCanVouchForStaysOutsideUntilItIsDroppedAgain() throws IOException {
        Path jar = jar("x.jar", "Bundle-SymbolicName: test.x");
        Path broken = Files.writeString(trusted.resolve("broken.pem"), "");
        assertRefused(jar, "trusted certificates can't be read");
        Files.delete(broken);
        assertNotNull(keeper.refusal(jar));
        assertNotNull(keeper.transform(jar.toFile(), copies));
        assertNull(keeper.refusal(jar));
    }

    private void assertRefused(Path file, String reason) throws IOException {
        assertNull(keeper.transform(file.toFile(), copies));
        assertTrue(keeper.refusal(file).en(), keeper.refusal(file).en().contains(reason));
        assertEquals("copies left", 0, copies.list().length);
    }

    private Path jar(String name, String... headers) throws IOException {
        Path file = deploy.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(("Manifest-Version: 1.0\n" + String.join("\n", headers) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Bundle bundle(String name, String location) {
        return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class},
                (self, method, arguments) -> method.getName().equals("getSymbolicName") ? name : location);
    }

    private static <T> T answer(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, called, arguments) -> called.getName().equals(method) ? answer : null));
    }
}
