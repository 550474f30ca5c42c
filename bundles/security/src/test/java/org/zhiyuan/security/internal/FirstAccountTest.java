package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

public class FirstAccountTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Platform platform;
    private Path file;

    @Before
    public void make() {
        platform = new Platform(folder.getRoot().toPath().resolve("state"));
        file = folder.getRoot().toPath().resolve("state/initial-admin-password");
    }

    @Test
    public void theFirstStartLeavesAPasswordThatOnlyTheOwnerCanRead() throws IOException {
        platform.first.ensure(null);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Caller admin =
                platform.desk.signIn("admin", Files.readString(file).strip()).orElseThrow();
        assertEquals(Role.ADMINISTRATOR, admin.role());
        assertEquals("130000", admin.region().code());
        assertEquals(1, platform.units.changes().size());
    }

    @Test
    public void aGivenPasswordIsTakenAndLeftNowhere() {
        platform.first.ensure("given by hand");
        assertTrue(platform.desk.signIn("admin", "given by hand").isPresent());
        assertFalse(Files.exists(file));
    }

    @Test
    public void aGivenPasswordThatIsTooSimpleRefusesTheStart() {
        for (String bad :
                List.of("aaaaaaaa", "password1234", "qwertyuiop12", "123456789012", "admin", "Admin@123456")) {
            PlatformException refusal = assertThrows(bad, PlatformException.class, () -> platform.first.ensure(bad));
            assertEquals(ErrorCode.INVALID, refusal.code());
            assertTrue(refusal.text().zh().startsWith("ZHIYUAN_ADMIN_PASSWORD 不可用：密码"));
            assertFalse("the password itself is not told", refusal.text().en().contains(bad + " "));
        }
        assertTrue(platform.store.isEmpty());
        assertFalse(Files.exists(file));
        platform.first.ensure("given by hand");
        assertTrue(
                "the next start is not in the way",
                platform.desk.signIn("admin", "given by hand").isPresent());
    }

    @Test
    public void anEmptyGivenPasswordIsNone() {
        platform.first.ensure("");
        assertTrue(Files.exists(file));
    }

    @Test
    public void laterStartsChangeNothing() throws IOException {
        platform.first.ensure(null);
        String password = Files.readString(file);
        platform.first.ensure("something else");
        assertEquals(password, Files.readString(file));
        assertTrue(platform.desk.signIn("admin", "something else").isEmpty());
    }

    @Test
    public void changingThePasswordTakesTheFileAway() {
        platform.first.ensure(null);
        Caller admin = platform.desk.signIn("admin", read()).orElseThrow();
        platform.make("station-1", Role.STATION, "130102");
        platform.accounts.setPassword(
                Callers.administrator(), platform.signIn("station-1").account(), ExpectedVersion.ANY, null);
        assertTrue("somebody else's password", Files.exists(file));
        platform.accounts.setPassword(admin, admin.account(), ExpectedVersion.ANY, "my very own secret");
        assertFalse(Files.exists(file));
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void withoutTheFileThereIsNoAccount() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        assertThrows(UncheckedIOException.class, () -> platform.first.ensure(null));
        assertTrue(platform.store.isEmpty());
    }
}
