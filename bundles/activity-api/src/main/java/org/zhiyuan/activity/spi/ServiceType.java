package org.zhiyuan.activity.spi;

import java.time.Duration;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.TimeSlot;

/**
 * A form of service (服务类型), R84, R85, as an OSGi service with the {@link org.zhiyuan.plugin.spi.PluginProperties}.
 * It is called through the runtime: within two seconds, never after the bundle stopped.
 */
@ConsumerType
public interface ServiceType {

    /** Asked once when it appears. */
    ServiceTypeDescription describe();

    /** What is wrong with a plan beyond its schema; empty if nothing is. */
    default List<FieldProblem> check(ActivityPlan plan) {
        return List.of();
    }

    /** How much of the time both sides confirmed counts as service (R7); never more than that time. Travel does not count. */
    default Duration credited(ActivityPlan plan, TimeSlot confirmed) {
        return confirmed.length();
    }
}
