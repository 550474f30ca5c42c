package org.zhiyuan.duty;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Seen;

/** Takes the concerns of industries to the province (反映诉求), R42. */
public interface ConcernService {

    Concern raise(Caller caller, NewConcern concern);

    Concern get(Caller caller, ConcernId id);

    /** Latest first. */
    Page<Concern> list(Caller caller, ConcernQuery query, PageRequest page);

    Concern answer(Caller caller, ConcernId id, Seen seen, String answer);
}
