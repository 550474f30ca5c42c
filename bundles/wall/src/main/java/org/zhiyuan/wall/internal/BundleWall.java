package org.zhiyuan.wall.internal;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.framework.hooks.bundle.FindHook;

/**
 * Hides bundles: a plugin sees itself, and of the platform only those see plugins that install, wire and explain them. So none of the
 * many extenders (commands, persistence units, providers found in {@code META-INF/services}) takes anything from a plugin.
 */
final class BundleWall implements FindHook, EventHook {

    private final Sides sides;

    BundleWall(Sides sides) {
        this.sides = sides;
    }

    @Override
    public void find(BundleContext asker, Collection<Bundle> bundles) {
        Bundle looking = asker.getBundle();
        bundles.removeIf(bundle -> !sees(looking, bundle));
    }

    @Override
    public void event(BundleEvent event, Collection<BundleContext> contexts) {
        Bundle bundle = event.getBundle();
        contexts.removeIf(context -> !sees(sides.bundleOf(context), bundle));
    }

    private boolean sees(Bundle looking, Bundle bundle) {
        if (looking == null || looking.getBundleId() == bundle.getBundleId() || looking.getBundleId() == 0) {
            return true;
        }
        return sides.isOutside(looking) ? false : !sides.isOutside(bundle) || sides.isKeeper(looking);
    }
}
