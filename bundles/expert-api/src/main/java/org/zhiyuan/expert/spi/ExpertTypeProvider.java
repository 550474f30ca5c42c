package org.zhiyuan.expert.spi;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.verdict.Finding;

/**
 * A further type of expert (专家类型), R55, as an OSGi service with the {@link org.zhiyuan.plugin.spi.PluginProperties}. It is called
 * through the runtime: within two seconds, never after the bundle stopped.
 */
@ConsumerType
public interface ExpertTypeProvider {

    /** Asked once when it appears. */
    ExpertTypeDescription describe();

    /**
     * One finding an alternative of its professional condition, in order; the type is met if one of them passed. The own facts were held
     * against the schema already.
     */
    List<Finding> judge(ExpertApplication application, LocalDate asOf);
}
