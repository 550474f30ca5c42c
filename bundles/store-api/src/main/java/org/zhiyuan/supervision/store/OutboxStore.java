package org.zhiyuan.supervision.store;

import org.zhiyuan.supervision.OutboxState;

/** The committed changes that are still to be told. */
public interface OutboxStore {

    OutboxState state();

    /** @return how many wait again */
    int release();
}
