package org.zhiyuan.store.jpa.internal.upgrade;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import org.junit.Test;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.supervision.UpgradeStatus;
import org.zhiyuan.testkit.fixture.Callers;

public class PostgresUpgradesTest extends UpgradesContract {

    @Override
    protected TestDatabase open() throws SQLException {
        return TestDatabase.postgres();
    }

    @Test
    public void theVersionBeforeIsWrittenUntilAnAdministratorEndsTheUpgrade() throws SQLException {
        written(OLD, OLD.version());
        written(CHANGED, CHANGED.version() - 1);
        WrittenVersions one = started(OLD, CHANGED);
        WrittenVersions other = started(OLD, CHANGED);
        assertEquals(CHANGED.version() - 1, one.of(CHANGED));
        UpgradeStatus before = upgrades(one).status(Callers.administrator());
        assertTrue(before.underWay());
        assertTrue(before.bodies()
                .contains(new UpgradeStatus.Body(CHANGED.name(), CHANGED.version() - 1, CHANGED.version())));

        assertFalse(upgrades(one).end(Callers.administrator()).underWay());
        assertEquals(CHANGED.version(), one.of(CHANGED));
        other.look();
        assertEquals("the other node sees it when it looks again", CHANGED.version(), other.of(CHANGED));
        assertEquals("who ended it is in the audit trail", 1, database.count("audit"));
    }

    @Test
    public void aDatabaseFromBeforeTheVersionsIsWrittenInTheFirst() throws SQLException {
        database.execute("INSERT INTO accounts (id, version, owner_id, region, city, name, body) "
                + "VALUES ('a', 1, 'a', '130000', '130000', 'a', '{}')");
        WrittenVersions versions = started(OLD, CHANGED);
        assertEquals(1, versions.of(OLD));
        assertEquals(1, versions.of(CHANGED));
    }
}
