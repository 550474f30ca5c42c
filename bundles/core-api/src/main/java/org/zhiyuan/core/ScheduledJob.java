package org.zhiyuan.core;

import org.osgi.annotation.versioning.ProviderType;

/** One thing that has to be seen to again and again (定时事务), see {@link Scheduler}; it may run on every node at once. */
@ProviderType
public interface ScheduledJob {

    /** Sees to what waits now; what fails is logged and seen to at the next turn. @return what was done, for the log, or null */
    String run() throws Exception;
}
