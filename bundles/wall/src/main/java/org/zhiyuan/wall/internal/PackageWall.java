package org.zhiyuan.wall.internal;

import java.util.Collection;
import java.util.Iterator;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.zhiyuan.wall.PluginApi;

/** Keeps wires from crossing: a plugin gets the packages of the API and the JDK, and gives nobody any. */
final class PackageWall implements ResolverHookFactory, ResolverHook {

    private final Sides sides;

    PackageWall(Sides sides) {
        this.sides = sides;
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        Bundle wanting = requirement.getRevision().getBundle();
        boolean outside = sides.isOutside(wanting);
        for (Iterator<BundleCapability> each = candidates.iterator(); each.hasNext(); ) {
            BundleCapability candidate = each.next();
            Bundle giving = candidate.getRevision().getBundle();
            if (giving.getBundleId() != wanting.getBundleId()
                    && (sides.isOutside(giving) || outside && !isOffered(candidate, giving))) {
                each.remove();
            }
        }
    }

    private boolean isOffered(BundleCapability capability, Bundle giving) {
        return switch (capability.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE ->
                isOffered(String.valueOf(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)), giving);
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> false;
            default -> true;
        };
    }

    private boolean isOffered(String name, Bundle giving) {
        return sides.api().offers(name) || giving.getBundleId() == 0 && PluginApi.isJdk(name);
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
        if (!sides.isOutside(singleton.getRevision().getBundle())) {
            collisions.removeIf(other -> sides.isOutside(other.getRevision().getBundle()));
        }
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // what a bundle may not have it does not get; naming it here would cost others their providers
    }

    @Override
    public void end() {
        // nothing is kept for a single resolution
    }
}
