package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.store.jpa.internal.store.JpaAccountStore;
import org.zhiyuan.testkit.fixture.Callers;

/** F24: one damaged row is told by its id where it is asked for, and the others are listed. */
public class UnreadableRowTest {

    private static final String DAMAGED = "2";

    private TestDatabase database;
    private JpaAccountStore accounts;

    @Before
    public void open() throws Exception {
        database = TestDatabase.derby();
        accounts = new JpaAccountStore(database.units(), database.bodies());
        for (String id : List.of("1", DAMAGED, "3")) {
            accounts.insert(new Credentials(
                    new Account(
                            new AccountId(id(id)),
                            1,
                            "name-" + id,
                            Role.STATION,
                            Region.of("130102"),
                            true,
                            database.clock().instant(),
                            null),
                    "hash"));
        }
        database.execute("UPDATE accounts SET body = '{\"account\":{\"id\"' WHERE id = '" + id(DAMAGED) + "'");
    }

    @Test
    public void f24_askedForByItsIdItIsAFailureThatNamesIt() {
        PlatformException failure =
                assertThrows(PlatformException.class, () -> accounts.find(new AccountId(id(DAMAGED))));
        assertEquals(ErrorCode.FAILED, failure.code());
        assertTrue(failure.getMessage(), failure.getMessage().contains("table accounts, row " + id(DAMAGED)));
    }

    @Test
    public void f24_theOthersAreListed() {
        for (int pageSize : new int[] {1, 2, 10}) {
            int listed = 0;
            String cursor = null;
            do {
                var page =
                        accounts.list(VisibilityScope.of(Callers.administrator()), new PageRequest(pageSize, cursor));
                listed += page.items().size();
                cursor = page.next();
            } while (cursor != null);
            assertEquals("by " + pageSize, 2, listed);
        }
    }

    @Test
    public void f24_whatIsDecidedByAListIsNotDecidedWithoutIt() {
        PlatformException failure = assertThrows(
                PlatformException.class,
                () -> database.units()
                        .write(() ->
                                accounts.list(VisibilityScope.of(Callers.administrator()), new PageRequest(10, null))));
        assertEquals(ErrorCode.FAILED, failure.code());
    }

    private static String id(String digit) {
        return digit.repeat(32);
    }
}
