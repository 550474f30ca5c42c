package org.zhiyuan.supervision.store;

/** The committed changes that could not be told. */
public interface OutboxStore {

    long parked();

    /** @return how many wait again */
    int release();
}
