package org.zhiyuan.testkit;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;

/** Acts on an event of the tests as the event says. */
public final class ProbeListener implements UnitListener {

    /** What to do in the unit that tells of it. */
    public record Probe(Runnable act) implements UnitEvent {}

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof Probe probe) {
            probe.act.run();
            return true;
        }
        return false;
    }
}
