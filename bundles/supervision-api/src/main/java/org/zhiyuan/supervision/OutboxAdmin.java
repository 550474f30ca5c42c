package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;

/** Looks after changes that a listener could not take (搁置的变更事件). */
public interface OutboxAdmin {

    /** How many are parked. */
    long parked(Caller caller);

    /** Lets all of them be told again, once what kept them is mended. @return how many */
    int release(Caller caller);
}
