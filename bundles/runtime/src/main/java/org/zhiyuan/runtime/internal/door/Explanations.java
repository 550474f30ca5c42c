package org.zhiyuan.runtime.internal.door;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.blueprint.container.BlueprintListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.start.StartRefusal;

/** Gathers what framework, Blueprint and the deployer's log say about bundles that fail; each source is optional. */
public final class Explanations implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private final BundleContext context;
    private final Troubles troubles;
    private final Outside outside;
    private final StartWatch starts;
    private final BundleListener bundles;
    private final FrameworkListener framework;
    private AutoCloseable log = () -> {};

    public Explanations(BundleContext context, Troubles troubles, Outside outside, StartWatch starts) {
        this.context = context;
        this.outside = outside;
        this.troubles = troubles;
        this.starts = starts;
        this.bundles = event -> {
            if ((event.getType() & (BundleEvent.STARTED | BundleEvent.UPDATED | BundleEvent.UNINSTALLED)) != 0) {
                troubles.clear(event.getBundle().getLocation());
            }
        };
        this.framework = event -> {
            if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
                troubles.note(event.getBundle().getLocation(), event.getThrowable());
            }
        };
    }

    public void open() {
        context.addBundleListener(bundles);
        context.addBundleListener(starts);
        context.addFrameworkListener(framework);
        ifThere(() -> context.registerService(
                BlueprintListener.class,
                new BlueprintWatch(troubles, outside, starts, new OwnContainers(StartRefusal::refuse)),
                null));
        ifThere(() -> log = new LogFollower(context, new LogWatch(troubles)));
    }

    /** Blueprint and the log reader are optional imports. */
    private static void ifThere(Runnable source) {
        try {
            source.run();
        } catch (NoClassDefFoundError e) {
            LOG.info("Bundles are explained without {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        context.removeBundleListener(bundles);
        context.removeBundleListener(starts);
        context.removeFrameworkListener(framework);
        try {
            log.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Listens to every log reader there is. */
    private static final class LogFollower
            implements ServiceTrackerCustomizer<LogReaderService, LogReaderService>, AutoCloseable {

        private final BundleContext context;
        private final LogWatch watch;
        private final ServiceTracker<LogReaderService, LogReaderService> tracker;

        LogFollower(BundleContext context, LogWatch watch) {
            this.context = context;
            this.watch = watch;
            this.tracker = new ServiceTracker<>(context, LogReaderService.class, this);
            tracker.open();
        }

        @Override
        public LogReaderService addingService(ServiceReference<LogReaderService> reference) {
            LogReaderService reader = context.getService(reference);
            if (reader != null) {
                reader.addLogListener(watch);
            }
            return reader;
        }

        @Override
        public void modifiedService(ServiceReference<LogReaderService> reference, LogReaderService reader) {
            // nothing to do
        }

        @Override
        public void removedService(ServiceReference<LogReaderService> reference, LogReaderService reader) {
            reader.removeLogListener(watch);
            context.ungetService(reference);
        }

        @Override
        public void close() {
            tracker.close();
        }
    }
}
