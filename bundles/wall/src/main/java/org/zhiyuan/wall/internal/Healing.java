package org.zhiyuan.wall.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** Puts right at a start what a bundle may have left askew in the framework's memory. */
final class Healing {

    private final Sides sides;

    Healing(Sides sides) {
        this.sides = sides;
    }

    /** Bundles of the distribution that somebody stopped are started again with the rest. @return their names */
    List<String> startStopped(Bundle[] bundles) {
        List<String> started = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (bundle.getBundleId() != 0
                    && !sides.isOutside(bundle)
                    && !isFragment(bundle)
                    && !bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()) {
                try {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                    started.add(bundle.getSymbolicName());
                } catch (BundleException e) {
                    started.add(bundle.getSymbolicName() + " (" + e.getMessage() + ")");
                }
            }
        }
        return started;
    }

    /** None from outside starts before the platform stands. */
    void holdBack(Bundle[] bundles, int level) {
        for (Bundle bundle : bundles) {
            BundleStartLevel own = bundle.adapt(BundleStartLevel.class);
            if (sides.isOutside(bundle) && own.getStartLevel() < level) {
                own.setStartLevel(level);
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null || (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
