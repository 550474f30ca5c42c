package org.zhiyuan.runtime.internal.door;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;

/** The one door for dropped bundles: what it refuses never resolves, so none of its code runs. */
public final class Door implements ResolverHookFactory {

    private record Look(long lastModified, Text refusal) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private static final int MOST = 1_000;

    private final DeployFolder folder;
    private final Map<Long, Look> looks = new ConcurrentHashMap<>();

    public Door(DeployFolder folder) {
        this.folder = folder;
    }

    /**
     * Sends back what was resolved before the door stood, as the framework does with bundles it knows from its last run: updated, they
     * have to resolve again, and that is refused.
     */
    public void close(Bundle[] bundles) {
        for (Bundle bundle : bundles) {
            if (bundle.getState() == Bundle.RESOLVED && reason(bundle) != null) {
                try {
                    bundle.update();
                } catch (BundleException e) {
                    LOG.warn("Can't send back {}: {}", bundle.getLocation(), e.getMessage());
                }
            }
        }
    }

    /** Why a bundle may not come in, null if it may. */
    public Text reason(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? null : refusal(revision);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new Hook(triggers.stream().anyMatch(this::isRefused));
    }

    private boolean isRefused(BundleRevision revision) {
        return refusal(revision) != null;
    }

    /** Why a dropped bundle may not come in, null if it may or came another way. */
    Text refusal(BundleRevision revision) {
        Bundle bundle = revision.getBundle();
        if (!folder.holds(bundle.getLocation())) {
            return null;
        }
        long modified = bundle.getLastModified();
        Look look = looks.get(bundle.getBundleId());
        if (look == null || look.lastModified != modified) {
            look = new Look(modified, look(revision, bundle));
            looks.put(bundle.getBundleId(), look);
            looks.keySet().removeIf(id -> looks.size() > MOST);
        }
        return look.refusal;
    }

    private Text look(BundleRevision revision, Bundle bundle) {
        try {
            Text problem = JarCheck.problem(folder.file(bundle.getLocation()));
            Text refusal = problem != null ? problem : Manifests.foreignImports(revision);
            if (refusal != null) {
                LOG.warn("Refused the bundle {}: {}", bundle.getLocation(), refusal.en());
            }
            return refusal;
        } catch (RuntimeException e) { // an exception here would fail the resolution of others
            LOG.warn("Can't examine {}", bundle.getLocation(), e);
            return Text.of("无法检查", "can't be examined");
        }
    }

    /**
     * One resolution. It names what is not resolvable only when a refused bundle itself asks to be resolved: Felix drops the
     * already resolved providers of everybody else from a resolution in which a hook has named anything.
     */
    private final class Hook implements ResolverHook {

        private final boolean refusedAsks;

        Hook(boolean refusedAsks) {
            this.refusedAsks = refusedAsks;
        }

        @Override
        public void filterResolvable(Collection<BundleRevision> candidates) {
            if (refusedAsks) {
                candidates.removeIf(Door.this::isRefused);
            }
        }

        @Override
        public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
            candidates.removeIf(candidate -> isRefused(candidate.getRevision()));
        }

        @Override
        public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
            // singletons are the framework's matter
        }

        @Override
        public void end() {
            // nothing is kept for a single resolution
        }
    }
}
