package org.zhiyuan.decision;

import java.time.Instant;
import java.util.Objects;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Confirmed;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Text;

/**
 * What comes of one official's decision (R94): alone it is a proposal; what a second official decides likewise takes effect.
 *
 * @param proposal the proposal to keep, or the one that was seconded
 * @param settled whether the decision takes effect now
 */
public record FourEyes(Proposal proposal, boolean settled) {

    /**
     * Somebody else's like decision settles; another decision, or one on another act, replaces what was proposed.
     *
     * @param open the proposal that waits, or null
     * @param decision what makes two decisions alike, without their reasons
     * @throws PlatformException DENIED if the caller made the like proposal
     */
    public static FourEyes of(
            Caller caller, Proposal open, Operation act, String decision, String reason, Instant now) {
        if (open == null || !open.act().equals(act.name()) || !Objects.equals(open.decision(), decision)) {
            return new FourEyes(new Proposal(act.name(), decision, reason, caller.account(), now), false);
        }
        if (open.by().equals(caller.account())) {
            throw PlatformException.denied(Text.of(
                    "本人已提出此决定，须由另一人复核后生效（R94）",
                    "you have proposed this decision; another person has to confirm it (R94)"));
        }
        return new FourEyes(open, true);
    }

    /** The first official, whose decision the second one confirmed. */
    public AccountId proposedBy() {
        return proposal.by();
    }

    /** What the audit trail and the listeners learn of it. */
    public Event event() {
        return settled ? new Confirmed(proposedBy()) : new Proposed(proposal.decision());
    }
}
