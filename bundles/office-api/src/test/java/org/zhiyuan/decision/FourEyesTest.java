package org.zhiyuan.decision;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.caller.CallerKey;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

public class FourEyesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Caller FIRST = official(1);
    private static final Caller SECOND = official(2);

    @Test
    public void r94_oneOfficialAloneOnlyProposes() {
        FourEyes ruling = FourEyes.of(FIRST, null, Act.REVIEW, "APPROVE", "meets all", NOW);
        assertFalse(ruling.settled());
        assertEquals(FIRST.account(), ruling.proposedBy());
    }

    @Test
    public void r94_aSecondOfficialsLikeDecisionSettles() {
        Proposal open = FourEyes.of(FIRST, null, Act.REVIEW, "APPROVE", "meets all", NOW)
                .proposal();
        FourEyes ruling = FourEyes.of(SECOND, open, Act.REVIEW, "APPROVE", null, NOW);
        assertTrue(ruling.settled());
        assertEquals(FIRST.account(), ruling.proposedBy());
    }

    @Test
    public void r94_nobodyConfirmsTheirOwnProposal() {
        Proposal open =
                FourEyes.of(FIRST, null, Act.REVIEW, "APPROVE", null, NOW).proposal();
        PlatformException refusal =
                assertThrows(PlatformException.class, () -> FourEyes.of(FIRST, open, Act.REVIEW, "APPROVE", null, NOW));
        assertEquals(ErrorCode.DENIED, refusal.code());
    }

    @Test
    public void r94_anotherDecisionOrAnotherActIsANewProposal() {
        Proposal open =
                FourEyes.of(FIRST, null, Act.REVIEW, "APPROVE", null, NOW).proposal();
        assertFalse(FourEyes.of(SECOND, open, Act.REVIEW, "REJECT", "no", NOW).settled());
        assertFalse(FourEyes.of(SECOND, open, Act.REVOKE, "APPROVE", "no", NOW).settled());
    }

    private static Caller official(int number) {
        return Caller.of(
                new CallerKey(),
                new AccountId(String.format("%032x", 100 + number)),
                "official" + number,
                Role.PROVINCE,
                Region.HEBEI,
                Locale.CHINESE);
    }

    private enum Act implements Operation {
        REVIEW,
        REVOKE;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.PROVINCE);
        }
    }
}
