package org.zhiyuan.wire;

/** A thing that is told by its key and changes in versions: what its address and its entity tag are made of. */
public interface Versioned {
    String key();

    /** Null for what never changes. */
    Long version();

    /** Whether every change counts as a version, so that who has the same version has the same thing. */
    default boolean entire() {
        return true;
    }
}
