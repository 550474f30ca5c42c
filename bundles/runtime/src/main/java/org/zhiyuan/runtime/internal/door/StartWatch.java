package org.zhiyuan.runtime.internal.door;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.fence.Timer;
import org.zhiyuan.runtime.internal.fence.Watchdog;

/** Sees to it that a dropped bundle which hangs while it starts or stops does not hold up the deployer, and with it all others. */
public final class StartWatch implements SynchronousBundleListener {

    private final DeployFolder folder;
    private final Troubles troubles;
    private final Timer timer;
    private final Duration limit;
    private final Duration grace;
    private final Set<Long> slow = ConcurrentHashMap.newKeySet();
    private final Map<Long, Watchdog> vigils = new ConcurrentHashMap<>();
    private final ContainerWatch containers;
    private final Outside outside;
    private final StartJournal journal;

    public StartWatch(
            DeployFolder folder,
            Outside outside,
            StartJournal journal,
            Troubles troubles,
            Timer timer,
            Duration limit,
            Duration grace) {
        this.outside = outside;
        this.journal = journal;
        this.folder = folder;
        this.troubles = troubles;
        this.timer = timer;
        this.limit = limit;
        this.grace = grace;
        this.containers = new ContainerWatch(timer, limit, grace);
    }

    /** The framework calls this on the very thread that starts or stops the bundle. */
    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (!outside.is(bundle)) {
            return;
        }
        switch (event.getType()) {
            case BundleEvent.STARTING -> journal.begin(folder.name(bundle.getLocation()));
            case BundleEvent.STARTED, BundleEvent.STOPPED -> journal.end(folder.name(bundle.getLocation()));
            default -> {}
        }
        switch (event.getType()) {
            case BundleEvent.STARTING, BundleEvent.STOPPING -> {
                end(bundle);
                begin(bundle);
            }
            case BundleEvent.STARTED, BundleEvent.STOPPED -> end(bundle);
            case BundleEvent.UPDATED, BundleEvent.UNINSTALLED -> slow.remove(bundle.getBundleId());
            default -> {}
        }
    }

    /** The deployer tries failed bundles again and again; one that has hung gets little time for that. */
    private void begin(Bundle bundle) {
        Duration patience = slow.contains(bundle.getBundleId()) ? grace : limit;
        vigils.put(
                bundle.getBundleId(),
                Watchdog.begin(loader(bundle), timer, patience, grace, () -> hung(bundle), () -> {}));
    }

    private void end(Bundle bundle) {
        Watchdog vigil = vigils.remove(bundle.getBundleId());
        if (vigil != null) {
            vigil.end();
        }
    }

    private void hung(Bundle bundle) {
        slow.add(bundle.getBundleId());
        troubles.note(bundle.getLocation(), Reasons.slowStart(limit));
    }

    /** Blueprint makes the bundle's beans on threads of its own. */
    void creating(Bundle bundle) {
        ClassLoader loader = loader(bundle);
        if (loader != null && outside.is(bundle)) {
            journal.begin(folder.name(bundle.getLocation()));
            containers.creating(bundle.getBundleId(), loader, () -> hung(bundle));
        }
    }

    void waiting(Bundle bundle) {
        ClassLoader loader = loader(bundle);
        if (loader != null && outside.is(bundle)) {
            journal.end(folder.name(bundle.getLocation()));
            containers.waiting(bundle.getBundleId(), loader, () -> hung(bundle));
        }
    }

    void over(Bundle bundle) {
        journal.end(folder.name(bundle.getLocation()));
        containers.over(bundle.getBundleId());
    }

    private static ClassLoader loader(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring == null ? null : wiring.getClassLoader();
    }
}
