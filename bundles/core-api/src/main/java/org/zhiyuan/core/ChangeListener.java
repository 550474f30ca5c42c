package org.zhiyuan.core;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told of committed changes, at least once and in their order (an OSGi service; the outbox delivers). Must not assume it can refuse. */
@ConsumerType
@FunctionalInterface
public interface ChangeListener {

    void changed(Change change);
}
