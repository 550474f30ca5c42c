package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Callers;

/** What a store of accounts must do. */
public abstract class AccountStoreContract extends StoreContract {

    @Test
    public void findsByIdAndByName() {
        assertTrue(stores.accounts().isEmpty());
        Credentials stored = stores.accounts().insert(account(1, "lucheng", "130102"));
        assertFalse(stores.accounts().isEmpty());
        assertEquals(1, stored.account().version());
        assertEquals(
                Optional.of(stored), stores.accounts().find(stored.account().id()));
        assertEquals(Optional.of(stored), stores.accounts().findByName("lucheng"));
        assertEquals(Optional.empty(), stores.accounts().findByName("Lucheng"));
    }

    @Test
    public void aNameIsTakenOnce() {
        stores.accounts().insert(account(1, "same", "130102"));
        assertRefused(ErrorCode.CONFLICT, () -> stores.accounts().insert(account(2, "same", "130203")));
    }

    @Test
    public void replacingIsCompareAndSet() {
        Credentials seen = stores.accounts().insert(account(1, "one", "130102"));
        Credentials next = stores.accounts().replace(new Credentials(seen.account(), "other hash"));
        assertEquals(2, next.account().version());
        assertEquals(
                "other hash", stores.accounts().findByName("one").orElseThrow().passwordHash());
        assertRefused(ErrorCode.STALE, () -> stores.accounts().replace(seen));
    }

    @Test
    public void listsByNameWithinTheSight() {
        Credentials b = stores.accounts().insert(account(1, "b", "130102"));
        Credentials c = stores.accounts().insert(account(2, "c", "130203"));
        Credentials a = stores.accounts().insert(account(3, "a", "130000"));
        assertEquals(List.of(a, b, c), pages(1, page -> stores.accounts().list(VisibilityScope.ALL, page)));
        assertEquals(
                List.of(b),
                pages(5, page -> stores.accounts().list(new VisibilityScope(Region.of("130100"), null), page)));
        assertEquals(
                List.of(c),
                pages(
                        5,
                        page -> stores.accounts()
                                .list(new VisibilityScope(null, c.account().id()), page)));
        assertRefusesRubbish(page -> stores.accounts().list(VisibilityScope.ALL, page));
    }

    @Test
    public void r94_anOfficialsTiesAreKeptOnceEach() {
        Tie unit = stores.ties().insert(tie(1, TieKind.UNIT, CreditCode.of("91130102MA0TEXT04W"), null));
        Tie person = stores.ties().insert(tie(2, TieKind.PERSON, null, IdNumber.of("11010519491231002X")));
        assertEquals(Optional.of(person), stores.ties().find(person.id()));
        assertEquals(
                List.of(unit, person),
                stores.ties().of(unit.official()).stream()
                        .sorted(Comparator.comparing(tie -> tie.id().value()))
                        .toList());
        assertEquals(List.of(person, unit), pages(1, page -> stores.ties().list(null, page)));
        assertEquals(List.of(), pages(1, page -> stores.ties().list(new AccountId(Births.id(8)), page)));
        assertRefused(ErrorCode.CONFLICT, () -> stores.ties().insert(tie(3, TieKind.UNIT, unit.unit(), null)));
        assertRefused(ErrorCode.CONFLICT, () -> stores.ties().insert(tie(3, TieKind.PERSON, null, person.person())));
        assertEquals(
                TieKind.CLIENT,
                stores.ties().insert(tie(4, TieKind.CLIENT, unit.unit(), null)).kind());
        stores.ties().remove(unit.id());
        assertEquals(Optional.empty(), stores.ties().find(unit.id()));
        assertEquals(2, stores.ties().of(unit.official()).size());
        assertRefusesRubbish(page -> stores.ties().list(null, page));
    }

    private static Tie tie(int number, TieKind kind, CreditCode unit, IdNumber person) {
        return new Tie(
                new TieId(Births.id(number)),
                0,
                Callers.city().account(),
                Region.of("130100"),
                kind,
                unit,
                person,
                "岳父的公司",
                Callers.city().account(),
                Instant.parse("2026-11-22T02:00:00Z"));
    }

    private static Credentials account(int number, String name, String region) {
        return new Credentials(
                new Account(
                        new AccountId(Births.id(number)),
                        0,
                        name,
                        Role.STATION,
                        Region.of(region),
                        true,
                        Instant.parse("2026-11-22T02:00:00.123456Z"),
                        null),
                "hash of " + name);
    }
}
