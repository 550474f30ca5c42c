package org.zhiyuan.core;

import org.osgi.annotation.versioning.ProviderType;

/** Acts on what happens in a unit of work as part of it (同一事务内的处理); an OSGi service of the cores, found by {@link UnitOfWork#tell}. */
@ProviderType
@FunctionalInterface
public interface UnitListener {

    /**
     * What it throws takes the whole unit back.
     *
     * @param caller who does what the event tells of
     * @return whether it has acted, or found that there is nothing to do; false if such events are none of its business
     */
    boolean told(Caller caller, UnitEvent event);
}
