package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Sight;

/** What a store of accounts must do. */
public abstract class AccountStoreContract extends StoreContract {

    @Test
    public void findsByIdAndByName() {
        assertTrue(stores.accounts().isEmpty());
        Credentials stored = stores.accounts().insert(account(1, "lucheng", "130102"));
        assertFalse(stores.accounts().isEmpty());
        assertEquals(1, stored.account().version());
        assertEquals(Optional.of(stored), stores.accounts().find(stored.account().id()));
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
        assertEquals("other hash", stores.accounts().findByName("one").orElseThrow().passwordHash());
        assertRefused(ErrorCode.STALE, () -> stores.accounts().replace(seen));
    }

    @Test
    public void listsByNameWithinTheSight() {
        Credentials b = stores.accounts().insert(account(1, "b", "130102"));
        Credentials c = stores.accounts().insert(account(2, "c", "130203"));
        Credentials a = stores.accounts().insert(account(3, "a", "130000"));
        assertEquals(List.of(a, b, c), pages(1, page -> stores.accounts().list(Sight.ALL, page)));
        assertEquals(List.of(b), pages(5, page -> stores.accounts().list(new Sight(Region.of("130100"), null), page)));
        assertEquals(List.of(c), pages(5, page -> stores.accounts().list(new Sight(null, c.account().id()), page)));
        assertRefusesRubbish(page -> stores.accounts().list(Sight.ALL, page));
    }

    private static Credentials account(int number, String name, String region) {
        return new Credentials(new Account(new AccountId(Births.id(number)), 0, name, Role.STATION, Region.of(region), true,
                Instant.parse("2026-11-22T02:00:00.123456Z")), "hash of " + name);
    }
}
