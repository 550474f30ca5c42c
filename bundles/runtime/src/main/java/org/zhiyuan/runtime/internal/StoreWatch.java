package org.zhiyuan.runtime.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.runtime.internal.door.Deployer;

/**
 * Follows the store, which comes after the runtime: what needs it is refused for the time being, or done when it is there and plugins can
 * be started.
 */
final class StoreWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final long SOON_MILLIS = 100;

    private final FrameworkStartLevel level;
    private final ServiceTracker<PluginStore, PluginStore> store;
    private final ServiceTracker<UnitOfWork, UnitOfWork> units;
    private final ServiceTracker<PlatformCallers, PlatformCallers> callers;
    private final CountDownLatch closed = new CountDownLatch(1);

    StoreWatch(BundleContext context) {
        level = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        store = new ServiceTracker<>(context, PluginStore.class, null);
        units = new ServiceTracker<>(context, UnitOfWork.class, null);
        callers = new ServiceTracker<>(context, PlatformCallers.class, null);
        store.open();
        units.open();
        callers.open();
    }

    PluginStore store() {
        return live(PluginStore.class, store);
    }

    UnitOfWork units() {
        return live(UnitOfWork.class, units);
    }

    Caller platform() {
        return present(callers).platform();
    }

    /** Does the work once all are there, and again from time to time for what could not be done then. */
    void follow(Runnable work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (!closed.await(attempt(work), TimeUnit.MILLISECONDS)) {
                            LOG.debug("Looks again");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "zhiyuan-plugin-tray");
        thread.setDaemon(true);
        thread.start();
    }

    private long attempt(Runnable work) throws InterruptedException {
        if (level.getStartLevel() < Deployer.LEVEL) {
            return SOON_MILLIS;
        }
        if (store.waitForService(1_000) != null
                && units.waitForService(1_000) != null
                && callers.waitForService(1_000) != null) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("Plugins wait for the store", e);
            }
            return PAUSE_MILLIS;
        }
        return 0;
    }

    void close() {
        closed.countDown();
        store.close();
        units.close();
        callers.close();
    }

    private static <T> T live(Class<T> type, ServiceTracker<T, T> tracker) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    try {
                        return method.invoke(present(tracker), values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static <T> T present(ServiceTracker<T, T> tracker) {
        T service = tracker.getService();
        if (service == null) {
            throw PlatformException.unavailable(Text.of("数据库暂不可用", "the database is away"));
        }
        return service;
    }
}
