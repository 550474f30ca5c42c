package org.zhiyuan.runtime.internal.door;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.zhiyuan.wall.PluginApi;
import org.zhiyuan.wall.Wall;

/** What the wall says: who is outside, and what they may use. */
public final class Outside {

    private final BundleContext context;
    private final Wall wall;

    public Outside(BundleContext context, Wall wall) {
        this.context = context;
        this.wall = wall;
    }

    /** Whether the distribution did not bring the bundle. */
    public boolean is(Bundle bundle) {
        return wall.isOutside(bundle);
    }

    public PluginApi api() {
        return wall.api();
    }

    /** Whether some bundle of the distribution has the package. */
    boolean isPlatforms(String packageName) {
        for (Bundle bundle : context.getBundles()) {
            BundleRevision own = wall.isOutside(bundle) ? null : bundle.adapt(BundleRevision.class);
            if (own != null
                    && (bundle.getBundleId() != 0 || !PluginApi.isJdk(packageName))
                    && own.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                            .anyMatch(export -> packageName.equals(
                                    export.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))) {
                return true;
            }
        }
        return false;
    }

    /** The threads of bundles that are no longer here. */
    List<Wall.OwnThreads> leftBehind() {
        return wall.threads().stream()
                .filter(threads -> context.getBundle(threads.bundle()) == null)
                .toList();
    }
}
