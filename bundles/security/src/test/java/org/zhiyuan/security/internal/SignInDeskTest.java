package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

public class SignInDeskTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Platform platform;
    private AccountId station;

    /** A NUL in a name is more than some databases can be asked for. */
    @Test
    public void namesThatNobodyCanHaveNeverReachTheStore() {
        AccountStore store = (AccountStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AccountStore.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("asked for " + arguments[0]);
                });
        Accounts accounts = new Accounts(store, new MemoryUnitOfWork(), platform.clock);
        for (String impossible : new String[] {"station-1\0", "\0", "", "Station-1"}) {
            assertTrue(accounts.byName(impossible).isEmpty());
        }
        assertThrows(IllegalStateException.class, () -> accounts.byName("station-1"));
    }

    @Before
    public void make() {
        platform = new Platform(folder.getRoot().toPath());
        station = platform.make("station-1", Role.STATION, "130102");
    }

    @Test
    public void nameAndPasswordTellWhoSomebodyIs() {
        Caller caller = platform.signIn("station-1");
        assertEquals(station, caller.account());
        assertEquals(Role.STATION, caller.role());
        assertEquals("130102", caller.region().code());
    }

    @Test
    public void aWrongPasswordAnUnknownNameAndNothingAtAllAreTheSame() {
        assertTrue(platform.desk.signIn("station-1", "wrong").isEmpty());
        assertTrue(platform.desk.signIn("nobody", Platform.PASSWORD).isEmpty());
        assertTrue(platform.desk.signIn(null, null).isEmpty());
        for (String impossible :
                new String[] {"", "station-1\0", "\0", "STATION-1", "a", "站", "station 1", "\ud800", "a\nb"}) {
            assertTrue(
                    impossible,
                    platform.desk.signIn(impossible, Platform.PASSWORD).isEmpty());
        }
        assertTrue(platform.desk.signIn("station-1", "pass\0word").isEmpty());
        assertTrue(platform.desk.signIn("x".repeat(100_000), Platform.PASSWORD).isEmpty());
        assertTrue(platform.desk.signIn("station-1", "x".repeat(100_000)).isEmpty());
    }

    @Test
    public void aRememberedSignInEndsAtOnceWhenTheAccountIsClosed() {
        platform.signIn("station-1");
        platform.accounts.setEnabled(Callers.administrator(), station, ExpectedVersion.ANY, false);
        assertTrue(platform.desk.signIn("station-1", Platform.PASSWORD).isEmpty());
        platform.accounts.setEnabled(Callers.administrator(), station, ExpectedVersion.ANY, true);
        platform.signIn("station-1");
    }

    @Test
    public void aRememberedSignInEndsAtOnceWhenThePasswordChanges() {
        platform.signIn("station-1");
        platform.accounts.setPassword(Callers.administrator(), station, ExpectedVersion.ANY, "another horse battery");
        assertTrue(platform.desk.signIn("station-1", Platform.PASSWORD).isEmpty());
        assertTrue(platform.desk.signIn("station-1", "another horse battery").isPresent());
    }

    @Test
    public void aChangeByAnotherNodeIsSeenWithinFiveSeconds() {
        platform.signIn("station-1");
        platform.signIn("station-1");
        platform.store.find(station).ifPresent(platform.store::replace);
        platform.clock.advance(Duration.ofSeconds(5));
        assertTrue(
                "a new version asks for the password again, and it still fits",
                platform.desk.signIn("station-1", Platform.PASSWORD).isPresent());
        AccessToken token = platform.desk.issueToken(platform.signIn("station-1"));
        platform.store.find(station).ifPresent(platform.store::replace);
        platform.clock.advance(Duration.ofSeconds(5));
        assertTrue(platform.desk.resolve(token.value()).isEmpty());
    }

    @Test
    public void guessingMakesTheAccountDeafForAWhileAndNeverForEver() {
        for (int i = 0; i < 5; i++) {
            assertTrue(platform.desk.signIn("station-1", "guess" + i).isEmpty());
        }
        assertTrue(
                "deaf even to the right one",
                platform.desk.signIn("station-1", Platform.PASSWORD).isEmpty());
        platform.clock.advance(Duration.ofSeconds(1));
        assertTrue(platform.desk.signIn("station-1", Platform.PASSWORD).isPresent());
    }

    @Test
    public void theDelayGrowsToHalfAMinuteAndNoFurther() {
        for (int i = 0; i < 50; i++) {
            platform.desk.signIn("station-1", "guess" + i);
            platform.clock.advance(Duration.ofSeconds(30));
        }
        platform.desk.signIn("station-1", "one more");
        platform.clock.advance(Duration.ofSeconds(29));
        assertTrue(
                "still deaf",
                platform.desk.signIn("station-1", Platform.PASSWORD).isEmpty());
        platform.clock.advance(Duration.ofSeconds(1));
        assertTrue(platform.desk.signIn("station-1", Platform.PASSWORD).isPresent());
    }

    @Test
    public void guessingNamesWithoutEndFillsNoMemory() {
        Cache<Integer, Integer> bounded = Remembered.of(platform.clock, Duration.ofHours(1), 100);
        for (int i = 0; i < 10_000; i++) {
            bounded.put(i, i);
        }
        bounded.cleanUp();
        assertEquals(100, bounded.estimatedSize());
        platform.clock.advance(Duration.ofHours(1));
        bounded.cleanUp();
        assertEquals("by the platform's clock", 0, bounded.estimatedSize());
    }

    @Test
    public void whoIsSignedInAlreadyIsNotShutOutByAGuesser() {
        platform.signIn("station-1");
        for (int i = 0; i < 20; i++) {
            platform.desk.signIn("station-1", "guess" + i);
        }
        platform.signIn("station-1");
    }

    @Test
    public void aTokenHoldsForHalfAnHour() {
        AccessToken token = platform.desk.issueToken(platform.signIn("station-1"));
        assertEquals(platform.clock.instant().plus(Duration.ofMinutes(30)), token.expiresAt());
        platform.clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertEquals(station, platform.desk.resolve(token.value()).orElseThrow().account());
        platform.clock.advance(Duration.ofSeconds(1));
        assertTrue(platform.desk.resolve(token.value()).isEmpty());
    }

    @Test
    public void aTokenOutlivesARestartButNoOtherPlatformTakesIt() throws IOException {
        AccessToken token = platform.desk.issueToken(platform.signIn("station-1"));
        assertTrue(platform.anotherDesk().resolve(token.value()).isPresent());
        Platform other = new Platform(folder.newFolder().toPath());
        assertTrue(other.desk.resolve(token.value()).isEmpty());
    }

    @Test
    public void aTokenEndsWithItsAccountAndItsPassword() {
        AccessToken token = platform.desk.issueToken(platform.signIn("station-1"));
        platform.accounts.setEnabled(Callers.administrator(), station, ExpectedVersion.ANY, false);
        assertTrue(platform.desk.resolve(token.value()).isEmpty());
        platform.accounts.setEnabled(Callers.administrator(), station, ExpectedVersion.ANY, true);
        AccessToken next = platform.desk.issueToken(platform.signIn("station-1"));
        platform.accounts.setPassword(Callers.administrator(), station, ExpectedVersion.ANY, null);
        assertTrue(platform.desk.resolve(next.value()).isEmpty());
    }

    @Test
    public void aForgedOrMeaninglessTokenIsNoToken() {
        String token = platform.desk.issueToken(platform.signIn("station-1")).value();
        String[] parts = token.split("\\.");
        String none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        for (String bad : new String[] {
            null, "", "a.b.c", none, parts[0] + "." + parts[1] + ".", token + "x", "x".repeat(1_000_000)
        }) {
            assertTrue(platform.desk.resolve(bad).isEmpty());
        }
    }

    @Test
    public void nobodyGetsATokenForAnAccountThatIsNotTheirs() {
        for (Caller caller : new Caller[] {Callers.anonymous(), Callers.platform(), Callers.station()}) {
            assertEquals(
                    ErrorCode.DENIED,
                    assertThrows(PlatformException.class, () -> platform.desk.issueToken(caller))
                            .code());
        }
    }

    @Test
    public void theKeyIsForTheOwnersEyesOnlyAlsoInAFolderThatWasOpen() throws IOException {
        Path state = folder.newFolder().toPath();
        Files.createDirectory(
                state.resolve("keys"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        new Platform(state);
        Path key = state.resolve("keys/token.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())));
    }
}
