package org.zhiyuan.core;

/** Is told of committed changes, at least once and in their order (an OSGi service; the outbox delivers). Must not assume it can refuse. */
@FunctionalInterface
public interface ChangeListener {

    void changed(Change change);
}
