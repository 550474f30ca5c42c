package org.zhiyuan.runtime.internal.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.blueprint.container.BlueprintContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.fence.Timer;

/** Stops what runs from outside without being a plugin (非插件代码): started some time ago, and yet no extension of it is registered. */
public final class Idlers implements BundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(Idlers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MOST_LOOKS = 10;

    private final Outside outside;
    private final Troubles troubles;
    private final Predicate<Bundle> offers;
    private final Timer timer;

    public Idlers(Outside outside, Troubles troubles, Predicate<Bundle> offers, Timer timer) {
        this.outside = outside;
        this.troubles = troubles;
        this.offers = offers;
        this.timer = timer;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED && outside.is(event.getBundle())) {
            watch(event.getBundle(), MOST_LOOKS);
        }
    }

    private void watch(Bundle bundle, int looks) {
        timer.after(PATIENCE, () -> look(bundle, looks));
    }

    private void look(Bundle bundle, int looks) {
        if (bundle.getState() != Bundle.ACTIVE || offers.test(bundle)) {
            return;
        }
        if (troubles.of(bundle.getLocation()) != null || isBeingWired(bundle)) {
            if (looks > 1) {
                watch(bundle, looks - 1); // it waits for something, and that is said already
            }
            return;
        }
        Text reason = reason(bundle);
        LOG.warn("Stops {}: it {}", bundle.getLocation(), reason.en());
        Thread stopper = new Thread(() -> stop(bundle, reason), "zhiyuan-stopper");
        stopper.setDaemon(true);
        stopper.start();
    }

    private void stop(Bundle bundle, Text reason) {
        try {
            bundle.stop();
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("{} does not stop: {}", bundle.getLocation(), e.toString());
        }
        troubles.note(bundle.getLocation(), reason);
    }

    /** Its Blueprint container is neither there nor failed. */
    private static boolean isBeingWired(Bundle bundle) {
        return bundle.getEntryPaths("OSGI-INF/blueprint") != null
                && services(bundle).stream().noneMatch(names -> names.contains(BlueprintContainer.class.getName()));
    }

    private static Text reason(Bundle bundle) {
        List<String> names = new ArrayList<>();
        services(bundle).forEach(names::addAll);
        names.remove(BlueprintContainer.class.getName());
        String all = Reasons.trim(String.join(", ", names));
        return names.isEmpty()
                ? Text.of(
                        "没有注册任何扩展点，平台不知其用途，已停止",
                        "registers no extension point, so the platform has no use for it; it has been stopped")
                : Text.of(
                        "只注册了平台不接受的服务（" + all + "），已停止",
                        "registers only what is no extension point (" + all + "); it has been stopped");
    }

    private static List<List<String>> services(Bundle bundle) {
        List<List<String>> all = new ArrayList<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
            all.add(List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)));
        }
        return all;
    }
}
