package org.zhiyuan.wall.internal;

import java.util.Arrays;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.zhiyuan.wall.PluginApi;

/** Which side of the wall a bundle stands on, and which of the platform's have to do with plugins. */
final class Sides {

    private static final String RUNTIME = "org.zhiyuan.runtime";
    private static final Set<String> KEEPERS = Set.of(
            RUNTIME,
            "org.zhiyuan.wall",
            "org.zhiyuan.rest",
            "org.zhiyuan.shell",
            "org.apache.felix.fileinstall",
            "org.apache.aries.blueprint.core",
            "org.apache.karaf.bundle.core",
            "org.apache.karaf.bundle.blueprintstate",
            "org.apache.karaf.features.core",
            "org.apache.karaf.diagnostic.core");

    private final BundleContext context;
    private final Origins origins;
    private volatile PluginApi api;

    Sides(BundleContext context, Origins origins) {
        this.context = context;
        this.origins = origins;
    }

    boolean isOutside(Bundle bundle) {
        return origins.isOutside(bundle);
    }

    /** Whether it is told of plugins' extensions. */
    boolean isFollower(Bundle bundle) {
        return RUNTIME.equals(bundle.getSymbolicName());
    }

    /** Whether it sees plugins' bundles. */
    boolean isKeeper(Bundle bundle) {
        return KEEPERS.contains(bundle.getSymbolicName());
    }

    PluginApi api() {
        PluginApi known = api;
        if (known == null) {
            known = PluginApi.statedBy(Arrays.stream(context.getBundles())
                    .filter(bundle -> !isOutside(bundle))
                    .toList());
            api = known;
        }
        return known;
    }

    /** A bundle has come, changed or gone. */
    void changed(Bundle bundle, boolean gone) {
        if (!isOutside(bundle)) {
            api = null;
        }
        if (gone) {
            origins.forget(bundle);
        }
    }

    /** Null where the context is no longer valid. */
    Bundle bundleOf(BundleContext other) {
        try {
            return other.getBundle();
        } catch (IllegalStateException stopped) {
            return null;
        }
    }
}
