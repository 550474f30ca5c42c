package org.zhiyuan.store.jpa.internal.upgrade;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import org.junit.Test;
import org.zhiyuan.store.jpa.internal.TestDatabase;

public class DerbyUpgradesTest extends UpgradesContract {

    @Override
    protected TestDatabase open() throws SQLException {
        return TestDatabase.derby();
    }

    @Test
    public void theEmbeddedDatabaseHasNoOtherNodeSoItsUpgradeEndsAtTheStart() throws SQLException {
        written(OLD, OLD.version());
        written(CHANGED, CHANGED.version() - 1);
        assertEquals(CHANGED.version(), started(OLD, CHANGED).of(CHANGED));
    }
}
