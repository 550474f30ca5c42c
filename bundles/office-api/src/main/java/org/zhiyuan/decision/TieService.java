package org.zhiyuan.decision;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Keeps what officials are tied to (回避关系), R94. */
public interface TieService {

    /** @throws org.zhiyuan.core.PlatformException DENIED, CONFLICT if it is declared already */
    Tie declare(Caller caller, NewTie tie);

    /** Latest first; {@code official} null means the caller's own, or everybody's for the province and the administrator. */
    Page<Tie> list(Caller caller, AccountId official, PageRequest page);

    /** Forgets a tie that is no more; nobody removes his own. */
    void remove(Caller caller, TieId id, String reason);
}
