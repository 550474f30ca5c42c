package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Steps of things that got a proposal which waits for a second official (R94). */
final class ProposalSteps {

    private ProposalSteps() {}

    static void callTo2(ObjectNode call) {
        call.putNull("proposal");
    }

    static void callTo1(ObjectNode call) {
        withoutProposal(call);
    }

    /** A round also keeps each end that its window had (R36). */
    static void roundTo2(ObjectNode round) {
        round.putArray("moves");
        round.putNull("proposal");
    }

    static void roundTo1(ObjectNode round) {
        withoutProposal(round);
        if (!round.remove("moves").isEmpty()) {
            throw unsaid();
        }
    }

    private static void withoutProposal(ObjectNode body) {
        if (!body.remove("proposal").isNull()) {
            throw unsaid();
        }
    }

    static PlatformException unsaid() {
        return PlatformException.conflict(
                Text.of(
                        "升级尚未结束，旧程序无法读取此类变更；请待管理员结束升级",
                        "an upgrade is under way and older nodes can't read such a change; wait until the administrator has ended it"));
    }
}
