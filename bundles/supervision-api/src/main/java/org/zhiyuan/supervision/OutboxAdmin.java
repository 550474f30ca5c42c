package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;

/** Looks after changes that are still to be told, and those that a listener could not take (搁置的变更事件). */
public interface OutboxAdmin {

    /** How many wait and how many are parked. */
    OutboxState state(Caller caller);

    /** Lets all of them be told again, once what kept them is mended. @return how many */
    int release(Caller caller);
}
