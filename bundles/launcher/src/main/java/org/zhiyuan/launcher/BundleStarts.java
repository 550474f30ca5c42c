package org.zhiyuan.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Looks, once the container is through with its start, whether all bundles of the distribution have started. While another bundle is being
 * installed the resolver may for a moment find nobody; so who failed is tried again, and only who keeps failing ends the start.
 */
final class BundleStarts {

    private static final int TRIES = 5;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final BundleContext context;
    private final int beginning;

    BundleStarts(BundleContext context, int beginning) {
        this.context = context;
        this.beginning = beginning;
    }

    /** Waits for the start level, then returns who did not start with the reason; empty when all is well. */
    List<Line> failures() {
        while (level() < beginning) {
            if (context.getBundle(0).getState() != Bundle.ACTIVE
                    && context.getBundle(0).getState() != Bundle.STARTING) {
                return List.of(); // it is being stopped already
            }
            LockSupport.parkNanos(PAUSE);
        }
        List<Line> failures = new ArrayList<>();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            failures = attempt();
            if (failures.isEmpty()) {
                return failures;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return failures;
    }

    private int level() {
        return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
    }

    private List<Line> attempt() {
        List<Line> failures = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (belongs(bundle) && (bundle.getState() == Bundle.INSTALLED || bundle.getState() == Bundle.RESOLVED)) {
                try {
                    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException | IllegalStateException e) {
                    failures.add(Line.of(
                            "组件 %s 未能启动：%s", "The bundle %s did not start: %s", bundle.getSymbolicName(), reason(e)));
                }
            }
        }
        return failures;
    }

    /** Of the distribution and meant to run; what was dropped or installed by hand is somebody else's. */
    private static boolean belongs(Bundle bundle) {
        return bundle.getBundleId() != 0
                && bundle.getLocation().startsWith("reference:")
                && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null
                && bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }

    private static String reason(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
    }
}
