package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.testkit.fixture.Callers;

/** Nobody makes himself a second person, R14, R94. */
public class SecondPersonTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Caller province = Callers.province();
    private Platform platform;

    @Before
    public void make() {
        platform = new Platform(folder.getRoot().toPath());
    }

    private Account proposed() {
        return platform.accounts
                .create(province, new NewAccount("city-2", Platform.PASSWORD, Role.CITY, Region.of("130100")))
                .account();
    }

    private static void refused(ErrorCode code, Runnable work) {
        try {
            work.run();
        } catch (PlatformException e) {
            assertEquals(e.getMessage(), code, e.code());
            return;
        }
        fail("nothing refused, expected " + code);
    }

    @Test
    public void r94_anOfficialsAccountThatTheProvinceMakesIsClosedUntilAnotherConfirmsIt() {
        Account account = proposed();
        assertFalse(account.enabled());
        assertEquals(province.account(), account.proposal().by());
        assertEquals("CITY", platform.units.lastChange().details().get("proposed"));
        assertTrue(platform.desk.signIn("city-2", Platform.PASSWORD).isEmpty());
        refused(ErrorCode.DENIED, () -> platform.accounts.confirm(province, account.id(), ExpectedVersion.ANY));
        refused(ErrorCode.DENIED, () -> platform.accounts.confirm(Callers.city(), account.id(), ExpectedVersion.ANY));
        refused(
                ErrorCode.CONFLICT,
                () -> platform.accounts.setEnabled(Callers.administrator(), account.id(), ExpectedVersion.ANY, true));
        Account confirmed = platform.accounts.confirm(Callers.colleague(province), account.id(), ExpectedVersion.ANY);
        assertTrue(confirmed.enabled());
        assertNull(confirmed.proposal());
        assertEquals(
                province.account().value(),
                platform.units.lastChange().details().get("proposedBy"));
        assertTrue(platform.desk.signIn("city-2", Platform.PASSWORD).isPresent());
        refused(
                ErrorCode.CONFLICT,
                () -> platform.accounts.confirm(Callers.colleague(province), account.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r94_theAdministratorConfirmsToo() {
        assertTrue(platform.accounts
                .confirm(Callers.administrator(), proposed().id(), ExpectedVersion.ANY)
                .enabled());
    }

    @Test
    public void r94_whatAnAdministratorMakesAndPartiesAccountsAreOpenAtOnce() {
        platform.make("province-2", Role.PROVINCE, "130000");
        assertTrue(platform.signIn("province-2").may(org.zhiyuan.account.AccountOperation.ACCOUNT_CONFIRM));
        assertTrue(platform.accounts
                .create(province, new NewAccount("expert-1", null, Role.EXPERT, Region.of("130102")))
                .account()
                .enabled());
    }

    @Test
    public void r14_whoReviewsMakesNeitherAColleagueNorADepartment() {
        for (Role role :
                new Role[] {Role.PROVINCE, Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT, Role.ADMINISTRATOR
                }) {
            refused(
                    ErrorCode.DENIED,
                    () -> platform.accounts.create(
                            province, new NewAccount("helper", null, role, Region.of("130000"))));
        }
        refused(
                ErrorCode.DENIED,
                () -> platform.accounts.setPassword(province, proposed().id(), ExpectedVersion.ANY, null));
    }
}
