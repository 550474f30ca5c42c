package org.zhiyuan.entry.spi;

import org.zhiyuan.core.Caller;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/**
 * Is told in the open unit of work that somebody registers by their own act (本人登记), before the thing is stored: what others have
 * entered for them is closed with it. An OSGi service for the cores.
 */
public interface EntryDesk {

    /** @param expert the id of the application */
    void expert(Caller caller, IdNumber person, String expert);

    /** @param enterprise its id */
    void enterprise(Caller caller, CreditCode unit, String enterprise);

    /** @param station the id of the application */
    void station(Caller caller, CreditCode unit, String station);
}
