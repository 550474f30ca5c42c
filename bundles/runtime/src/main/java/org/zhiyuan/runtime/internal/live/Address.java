package org.zhiyuan.runtime.internal.live;

import java.time.Duration;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.runtime.internal.fence.Gate;

/** The address that an endpoint got from its face, and the requests on their way to it. */
final class Address {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Gate way = new Gate();
    private final Runnable withdrawal;

    Address(Runnable withdrawal) {
        this.withdrawal = withdrawal;
    }

    /** Null once it is being given back. */
    PluginGuard.Visit visit() {
        return way.enter() ? way::leave : null;
    }

    /** Lets nobody set out any more and, when those on their way have come back, takes the address away; none is waited for long. */
    void giveBack() {
        way.shut();
        way.awaitEmpty(LONGEST);
        withdrawal.run();
    }
}
