package org.zhiyuan.record;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Honours of experts, stations and teams (表彰奖励), R82, R83; never affected by what somebody declined (R91). */
public interface HonourService {

    /**
     * The first official proposes. CONFLICT for an outstanding expert who is not within the quota of the year's published ranking, and for
     * a recommendation of whom was never honoured.
     */
    Honour propose(Caller caller, NewHonour honour);

    /** A second official grants it (R94). */
    Honour grant(Caller caller, HonourId id, ExpectedVersion seen);

    /** Two officials revoke it, one after the other; the honour stays in the record as revoked. */
    Honour revoke(Caller caller, HonourId id, ExpectedVersion seen, String reason);

    /** Latest first; the public sees those in force, the province all. */
    Page<Honour> list(Caller caller, HonourQuery query, PageRequest page);
}
