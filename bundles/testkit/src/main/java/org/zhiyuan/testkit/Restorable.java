package org.zhiyuan.testkit;

/** A memory store that can go back to what it held before a unit of work failed. */
public interface Restorable {

    /** @return what undoes everything that happens from now on */
    Runnable snapshot();
}
