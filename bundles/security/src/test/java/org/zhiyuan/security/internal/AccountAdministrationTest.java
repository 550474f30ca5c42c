package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

public class AccountAdministrationTest {

    private static final Set<Role> PARTIES = EnumSet.of(Role.STATION, Role.EXPERT, Role.ENTERPRISE);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Platform platform;

    @Before
    public void make() {
        platform = new Platform(folder.getRoot().toPath());
    }

    @Test
    public void r14_whoMayMakeAnAccountForWhom() {
        Map<Role, Set<Role>> allowed = new EnumMap<>(Role.class);
        allowed.put(Role.ADMINISTRATOR, EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));
        allowed.put(
                Role.PROVINCE, EnumSet.of(Role.CITY, Role.PROVINCIAL_TEAM, Role.STATION, Role.EXPERT, Role.ENTERPRISE));
        allowed.put(Role.CITY, PARTIES);
        int number = 0;
        for (Role by : Role.values()) {
            for (Role wanted : EnumSet.complementOf(EnumSet.of(Role.PUBLIC))) {
                String region = PARTIES.contains(wanted)
                        ? "130102"
                        : wanted == Role.CITY || wanted == Role.SME_DEPARTMENT ? "130100" : "130000";
                NewAccount account = new NewAccount("account-" + number++, null, wanted, Region.of(region));
                String what = by + " makes " + wanted;
                if (allowed.getOrDefault(by, Set.of()).contains(wanted)) {
                    assertEquals(
                            what,
                            wanted,
                            platform.accounts
                                    .create(Callers.of(by), account)
                                    .account()
                                    .role());
                } else {
                    assertEquals(what, ErrorCode.DENIED, code(() -> platform.accounts.create(Callers.of(by), account)));
                }
            }
        }
    }

    @Test
    public void r13_aCityMakesAccountsInItsOwnRegionOnly() {
        NewAccount elsewhere = new NewAccount("tangshan-1", null, Role.STATION, Region.of("130200"));
        assertEquals(ErrorCode.DENIED, code(() -> platform.accounts.create(Callers.city(), elsewhere)));
        assertEquals(
                "130200",
                platform.accounts
                        .create(Callers.city("130200"), elsewhere)
                        .account()
                        .region()
                        .code());
        NewAccount beforeFiling = new NewAccount("station-3", Platform.PASSWORD, Role.STATION, Region.of("130302"));
        assertEquals(
                "R13", ErrorCode.CONFLICT, code(() -> platform.accounts.create(Callers.city("130300"), beforeFiling)));
    }

    @Test
    public void thePlatformsOwnNamesAreReserved() {
        for (String name : List.of("platform", "Anonymous", "PUBLIC", "system")) {
            assertEquals(name, ErrorCode.INVALID, code(() -> platform.make(name, Role.STATION, "130102")));
        }
    }

    @Test
    public void roleAndRegionMustFitEachOther() {
        assertEquals(ErrorCode.INVALID, code(() -> platform.make("city-1", Role.CITY, "130102")));
        assertEquals(ErrorCode.INVALID, code(() -> platform.make("province-1", Role.PROVINCE, "130100")));
    }

    @Test
    public void aMadePasswordIsShownOnceAndKeptAsAHash() {
        CreatedAccount created = platform.accounts.create(
                Callers.administrator(), new NewAccount("station-1", null, Role.STATION, Region.of("130102")));
        assertEquals(20, created.password().length());
        String hash = platform.store.find(created.account().id()).orElseThrow().passwordHash();
        assertTrue(hash.startsWith("$2a$"));
        assertFalse(hash.contains(created.password()));
        assertTrue(platform.desk.signIn("station-1", created.password()).isPresent());
        assertFalse(created.toString().contains(created.password()));
    }

    @Test
    public void aChosenPasswordIsNotRepeated() {
        assertNull(platform.accounts
                .create(
                        Callers.administrator(),
                        new NewAccount("station-1", Platform.PASSWORD, Role.STATION, Region.of("130102")))
                .password());
    }

    @Test
    public void aLongChinesePasswordCountsToItsLastCharacter() {
        String chinese = "志愿服务河北省中小企业".repeat(6).substring(0, 63);
        platform.accounts.create(
                Callers.administrator(), new NewAccount("station-1", chinese + "一", Role.STATION, Region.of("130102")));
        assertTrue(platform.desk.signIn("station-1", chinese + "二").isEmpty());
        assertTrue(platform.desk.signIn("station-1", chinese + "一").isPresent());
    }

    @Test
    public void simplePasswordsAreRefused() {
        AccountId id = platform.make("station-1", Role.STATION, "130102");
        for (String bad : new String[] {"short", "aaaaaaaaaaaaaaaa", "my-station-1-password", "x".repeat(65)}) {
            assertEquals(
                    bad,
                    ErrorCode.INVALID,
                    code(() -> platform.accounts.setPassword(Callers.administrator(), id, ExpectedVersion.ANY, bad)));
        }
    }

    @Test
    public void aNameIsGivenOnce() {
        platform.make("station-1", Role.STATION, "130102");
        int changes = platform.units.changes().size();
        assertEquals(ErrorCode.CONFLICT, code(() -> platform.make("station-1", Role.EXPERT, "130102")));
        assertEquals(
                "what failed is not in the trail",
                changes,
                platform.units.changes().size());
    }

    @Test
    public void everyChangeIsInTheTrailWithoutThePassword() {
        AccountId id = platform.make("station-1", Role.STATION, "130102");
        platform.accounts.setPassword(Callers.administrator(), id, ExpectedVersion.ANY, "another horse battery");
        platform.accounts.setEnabled(Callers.administrator(), id, ExpectedVersion.ANY, false);
        assertEquals(3, platform.units.changes().size());
        for (Change change : platform.units.changes()) {
            assertEquals("account", change.kind());
            assertEquals(id.value(), change.subject());
            assertFalse(change.toString().contains("horse"));
        }
        assertEquals(
                AccountOperation.ACCOUNT_CHANGE, platform.units.lastChange().operation());
    }

    @Test
    public void callersChangeTheirOwnPasswordAndNobodyElses() {
        platform.make("station-1", Role.STATION, "130102");
        AccountId other = platform.make("station-2", Role.STATION, "130102");
        Caller caller = platform.signIn("station-1");
        platform.accounts.setPassword(caller, caller.account(), ExpectedVersion.ANY, "my very own secret");
        assertTrue(platform.desk.signIn("station-1", "my very own secret").isPresent());
        assertEquals(
                ErrorCode.DENIED,
                code(() -> platform.accounts.setPassword(caller, other, ExpectedVersion.ANY, "my very own secret")));
        assertEquals(ErrorCode.DENIED, code(() -> platform.accounts.get(caller, other)));
        assertEquals(
                "station-1", platform.accounts.get(caller, caller.account()).name());
    }

    @Test
    public void aCitySeesTheAccountsOfItsOwnRegion() {
        AccountId near = platform.make("station-1", Role.STATION, "130102");
        AccountId far = platform.make("station-2", Role.STATION, "130200");
        assertEquals(
                1,
                platform.accounts
                        .list(Callers.city(), PageRequest.first())
                        .items()
                        .size());
        assertEquals("station-1", platform.accounts.get(Callers.city(), near).name());
        assertEquals(ErrorCode.NOT_FOUND, code(() -> platform.accounts.get(Callers.city(), far)));
        assertEquals(ErrorCode.DENIED, code(() -> platform.accounts.list(Callers.expert(), PageRequest.first())));
    }

    @Test
    public void nothingIsChangedThatWasSeenInAnotherVersion() {
        AccountId id = platform.make("station-1", Role.STATION, "130102");
        ExpectedVersion first = ExpectedVersion.version(
                platform.accounts.get(Callers.administrator(), id).version());
        Account closed = platform.accounts.setEnabled(Callers.administrator(), id, first, false);
        assertEquals(
                ErrorCode.STALE, code(() -> platform.accounts.setEnabled(Callers.administrator(), id, first, true)));
        assertEquals(
                ErrorCode.STALE, code(() -> platform.accounts.setPassword(Callers.administrator(), id, first, null)));
        assertEquals(ErrorCode.STALE, code(() -> platform.accounts.confirm(Callers.administrator(), id, first)));
        assertTrue(platform.accounts
                .setEnabled(Callers.administrator(), id, ExpectedVersion.version(closed.version()), true)
                .enabled());
    }

    @Test
    public void nobodyClosesTheirOwnAccount() {
        platform.first.ensure(Platform.PASSWORD);
        Caller admin = platform.signIn("admin");
        assertEquals(
                ErrorCode.CONFLICT,
                code(() -> platform.accounts.setEnabled(admin, admin.account(), ExpectedVersion.ANY, false)));
    }

    private static ErrorCode code(ThrowingRunnable work) {
        return assertThrows(PlatformException.class, work).code();
    }
}
