package org.zhiyuan.runtime.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.zhiyuan.plugin.PluginExaminer;
import org.zhiyuan.runtime.internal.live.PluginRegistry;

/** Tells the registry who of the platform examines plugins. */
final class ExaminerTracker extends ServiceTracker<PluginExaminer, PluginExaminer> {

    private final PluginRegistry registry;

    ExaminerTracker(BundleContext context, PluginRegistry registry) {
        super(context, PluginExaminer.class, null);
        this.registry = registry;
    }

    @Override
    public PluginExaminer addingService(ServiceReference<PluginExaminer> reference) {
        PluginExaminer examiner = super.addingService(reference);
        if (examiner != null) {
            registry.examinerCame(examiner);
        }
        return examiner;
    }

    @Override
    public void removedService(ServiceReference<PluginExaminer> reference, PluginExaminer examiner) {
        registry.examinerGoes(examiner);
        super.removedService(reference, examiner);
    }
}
