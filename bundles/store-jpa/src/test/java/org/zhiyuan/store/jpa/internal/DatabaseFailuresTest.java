package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import javax.persistence.PersistenceException;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;

public class DatabaseFailuresTest {

    @Test
    public void whatTheCallerSentAndNoDatabaseKeepsIsInvalid() {
        for (String state : new String[] {"22021", "22P05", "22001", "22003", "22007", "22008"}) {
            assertEquals(state, ErrorCode.INVALID, code(state));
        }
    }

    @Test
    public void theRestOfThatClassIsADefectOfOurs() {
        for (String state : new String[] {"22012", "22000", "22023", "42601"}) {
            assertEquals(state, ErrorCode.FAILED, code(state));
        }
        assertEquals(ErrorCode.CONFLICT, code("23505"));
        assertEquals(ErrorCode.UNAVAILABLE, code("57P01"));
    }

    private static ErrorCode code(String state) {
        return ((PlatformException)
                        DatabaseFailures.translate(new PersistenceException("failed", new SQLException("said", state))))
                .code();
    }
}
