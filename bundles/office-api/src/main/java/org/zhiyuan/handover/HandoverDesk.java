package org.zhiyuan.handover;

import org.zhiyuan.core.Caller;

/** Where a change leaves what it has to hand over (移送登记), R16; an OSGi service for the cores. */
public interface HandoverDesk {

    /**
     * Opens the hand-over in the unit of work of the change that needs it; who may make the change needs no further right. A city's
     * account leaves it to its own agency, everybody else to the province.
     */
    Handover open(Caller caller, NewHandover matter);
}
