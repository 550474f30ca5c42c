package org.zhiyuan.security.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.decision.TieOperation;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.MemoryAccountStore;
import org.zhiyuan.testkit.MemoryTieStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** Who is tied to an applicant does not decide, R94. */
public class TieTest {
    private static final CreditCode UNIT = CreditCode.of("91130102MA0TEXT04W");
    private static final CreditCode OTHER = CreditCode.of("91130203MA07ABC12R");
    private static final IdNumber PERSON = IdNumber.of("11010519491231002X");
    private static final IdNumber STRANGER = IdNumber.of("440524188001010014");
    private final TestClock clock = new TestClock();
    private final MemoryTieStore store = new MemoryTieStore();
    private final MemoryAccountStore accounts = new MemoryAccountStore();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(store, accounts);
    private final TieDeclarations ties = new TieDeclarations(store, accounts, units, clock);
    private final TieCheck check = new TieCheck(store, units, clock);
    private final Caller city = Callers.city();
    private final Caller province = Callers.province();

    @Before
    public void accounts() {
        for (Role role : Role.values()) {
            Caller caller = Callers.of(role);
            if (role != Role.PUBLIC) {
                accounts.insert(new Credentials(
                        new Account(
                                caller.account(), 0, caller.name(), role, caller.region(), true, clock.instant(), null),
                        "hash"));
            }
        }
    }

    private static Applicant applicant() {
        return new Applicant(Set.of(Callers.station().account()), Set.of(UNIT), Set.of(PERSON), Set.of(OTHER));
    }

    private String refused(Runnable work, ErrorCode code) {
        try {
            work.run();
        } catch (PlatformException e) {
            assertEquals(e.getMessage(), code, e.code());
            return e.text().zh() + e.text().en();
        }
        fail("nothing refused, expected " + code);
        return null;
    }

    private void excluded(Caller caller, TieKind kind) {
        int before = units.refusals().size();
        String text = refused(
                () -> units.write(() -> {
                    check.requireNone(caller, applicant());
                    return null;
                }),
                ErrorCode.DENIED);
        assertTrue(
                text,
                text.contains(kind.label().zh()) && text.contains(kind.label().en()));
        assertFalse(text, text.contains(PERSON.reveal()));
        assertEquals(
                "the exclusion outlives the rolled-back unit",
                before + 1,
                units.refusals().size());
        assertEquals(TieOperation.TIE_EXCLUDE, units.refusals().get(before).operation());
        assertEquals(kind.name(), units.refusals().get(before).details().get("tie"));
    }

    @Test
    public void r94_withoutATieAnOfficialDecides() {
        check.requireNone(city, applicant());
        ties.declare(city, new NewTie(null, TieKind.PERSON, null, STRANGER, "邻居"));
        ties.declare(province, new NewTie(null, TieKind.UNIT, UNIT, null, null));
        check.requireNone(city, applicant());
        assertTrue(units.refusals().isEmpty());
    }

    @Test
    public void r94_anOfficialsOwnAccountIsExcludedWithoutADeclaration() {
        String text = refused(() -> check.requireNone(Callers.station(), applicant()), ErrorCode.DENIED);
        assertTrue(text, text.contains("本人账户"));
        assertEquals("OWN_ACCOUNT", units.refusals().get(0).details().get("tie"));
    }

    @Test
    public void r94_eachKindOfTieExcludesAndIsNamed() {
        for (TieKind kind : TieKind.values()) {
            Tie tie = ties.declare(
                    city, new NewTie(null, kind, kind.personal() ? null : UNIT, kind.personal() ? PERSON : null, "说明"));
            excluded(city, kind);
            ties.remove(province, tie.id(), "已离职");
            check.requireNone(city, applicant());
        }
    }

    @Test
    public void r94_aUnitThatTheApplicantServesIsAClientTie() {
        for (TieKind kind : List.of(TieKind.OWN_UNIT, TieKind.UNIT, TieKind.CLIENT)) {
            Tie tie = ties.declare(city, new NewTie(null, kind, OTHER, null, null));
            excluded(city, TieKind.CLIENT);
            ties.remove(province, tie.id(), "不再关联");
        }
    }

    @Test
    public void r94_aTieIsDeclaredByOneselfOrByTheProvinceOrTheAdministrator() {
        NewTie citys = new NewTie(city.account(), TieKind.UNIT, UNIT, null, null);
        refused(() -> ties.declare(Callers.smeDepartment(), citys), ErrorCode.DENIED);
        refused(
                () -> ties.declare(Callers.station(), new NewTie(null, TieKind.UNIT, UNIT, null, null)),
                ErrorCode.DENIED);
        assertEquals(province.account(), ties.declare(province, citys).declaredBy());
        refused(() -> ties.declare(Callers.administrator(), citys), ErrorCode.CONFLICT);
        refused(
                () -> ties.declare(province, new NewTie(Callers.station().account(), TieKind.UNIT, UNIT, null, null)),
                ErrorCode.INVALID);
        excluded(city, TieKind.UNIT);
    }

    @Test
    public void r94_nobodyRemovesHisOwnTieAndTheCityNone() {
        Tie own = ties.declare(province, new NewTie(null, TieKind.UNIT, UNIT, null, null));
        refused(() -> ties.remove(province, own.id(), "误报"), ErrorCode.DENIED);
        refused(() -> ties.remove(city, own.id(), "误报"), ErrorCode.DENIED);
        refused(() -> ties.remove(Callers.administrator(), own.id(), " "), ErrorCode.INVALID);
        ties.remove(Callers.colleague(province), own.id(), "误报");
        assertEquals("误报", units.lastChange().details().get("reason"));
        refused(() -> ties.remove(Callers.administrator(), own.id(), "误报"), ErrorCode.NOT_FOUND);
    }

    @Test
    public void r87_aTiesIdNumberIsInNoChange() {
        ties.declare(city, new NewTie(null, TieKind.PERSON, null, PERSON, null));
        assertFalse(units.lastChange().toString(), units.lastChange().toString().contains(PERSON.reveal()));
        assertFalse(ties.list(city, null, PageRequest.first()).toString().contains(PERSON.reveal()));
    }

    @Test
    public void r94_anOfficialReadsHisOwnTiesTheProvinceAll() {
        ties.declare(city, new NewTie(null, TieKind.UNIT, UNIT, null, null));
        ties.declare(Callers.smeDepartment(), new NewTie(null, TieKind.UNIT, UNIT, null, null));
        assertEquals(1, ties.list(city, null, PageRequest.first()).items().size());
        assertEquals(2, ties.list(province, null, PageRequest.first()).items().size());
        refused(() -> ties.list(city, Callers.smeDepartment().account(), PageRequest.first()), ErrorCode.DENIED);
    }

    @Test
    public void aTieNamesAUnitOrAPersonAsItsKindDemands() {
        refused(() -> new NewTie(null, TieKind.PERSON, UNIT, null, null), ErrorCode.INVALID);
        refused(() -> new NewTie(null, TieKind.CLIENT, null, PERSON, null), ErrorCode.INVALID);
        refused(() -> new NewTie(null, null, UNIT, null, null), ErrorCode.INVALID);
    }
}
