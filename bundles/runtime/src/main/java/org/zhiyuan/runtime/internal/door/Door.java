package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
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
import org.zhiyuan.runtime.internal.trust.Seal;
import org.zhiyuan.runtime.internal.trust.SealCheck;

/** The one door for dropped bundles: what it refuses never resolves, so none of its code runs. */
public final class Door implements ResolverHookFactory {

    private record Look(long lastModified, Seal seal) {}

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private static final int MOST = 1_000;
    private static final Text SAFE = Text.of(
            "平台以安全模式启动，不启动任何插件；重新启动即恢复",
            "is not started, since the platform runs in safe mode;" + " restart it without --safe");

    private static final Text PAST_THE_DOOR = Text.of(
            "没有经由插件管理进入；请用zhiyuan:plugin-install或deploy/安装",
            "came past the door; install it by zhiyuan:plugin-install or through deploy/");

    private final DeployFolder folder;
    private final SealCheck seals;
    private final Outside outside;
    private final StartJournal journal;
    private final boolean safe;
    private final JarLimits limits;
    private final JarCheck jars;
    private final Map<Long, Look> looks = new ConcurrentHashMap<>();

    public Door(
            DeployFolder folder,
            SealCheck seals,
            Outside outside,
            StartJournal journal,
            UnaryOperator<String> properties) {
        this.journal = journal;
        this.safe = "true".equals(properties.apply("zhiyuan.safe"));
        this.folder = folder;
        this.seals = seals;
        this.outside = outside;
        this.limits = JarLimits.from(properties);
        this.jars = new JarCheck(limits);
    }

    /**
     * Sends back what was resolved before the door stood, as the framework does with bundles it knows from its last run: updated, they
     * have to resolve again, and that is refused.
     */
    public void close(Bundle[] bundles) {
        for (Bundle bundle : bundles) {
            if (bundle.getState() == Bundle.RESOLVED && seal(bundle).refusal() != null) {
                try {
                    bundle.update();
                } catch (BundleException e) {
                    LOG.warn("Can't send back {}: {}", bundle.getLocation(), e.getMessage());
                }
            }
        }
    }

    /** What was found when the bundle was last looked at; nothing about one that the distribution brought. */
    public Seal seal(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? Seal.NOT_ASKED : seal(revision);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return new Hook(triggers.stream().anyMatch(this::isRefused));
    }

    private boolean isRefused(BundleRevision revision) {
        return seal(revision).refusal() != null;
    }

    private Seal seal(BundleRevision revision) {
        Bundle bundle = revision.getBundle();
        if (!outside.is(bundle)) {
            return Seal.NOT_ASKED;
        }
        long modified = bundle.getLastModified();
        Look look = looks.get(bundle.getBundleId());
        if (look == null || look.lastModified != modified) {
            look = new Look(modified, look(revision, bundle));
            looks.put(bundle.getBundleId(), look);
            looks.keySet().removeIf(id -> looks.size() > MOST);
        }
        return look.seal;
    }

    private Seal look(BundleRevision revision, Bundle bundle) {
        try {
            Seal seal = safe
                    ? Seal.refused(SAFE)
                    : folder.holds(bundle.getLocation())
                            ? examine(folder.file(bundle.getLocation()))
                            : Seal.refused(PAST_THE_DOOR);
            Text foreign = seal.refusal() == null
                    ? Manifests.foreignNeeds(revision, outside.api(), outside::isPlatforms)
                    : null;
            Seal found = foreign == null ? seal : Seal.refused(foreign);
            if (found.refusal() != null) {
                LOG.warn(
                        "Refused the bundle {}: {}",
                        bundle.getLocation(),
                        found.refusal().en());
            }
            return found;
        } catch (RuntimeException e) { // an exception here would fail the resolution of others
            LOG.warn("Can't examine {}", bundle.getLocation(), e);
            return Seal.refused(Text.of("无法检查", "can't be examined"));
        }
    }

    /** Looks at a jar as it lies there: whether it may start at all, whole and in bounds, then who signed it. */
    Seal examine(Path file) {
        Text held = held(file);
        return held != null ? Seal.refused(held) : examineContent(file);
    }

    /** The same, whether or not anything of the kind is started at the moment. */
    Seal examineContent(Path file) {
        Text problem = problem(file);
        return problem != null ? Seal.refused(problem) : seals.look(file);
    }

    /** Nothing of the bundle resolves any more, until it is brought in anew through the door. */
    void distrust(Bundle bundle) {
        looks.put(bundle.getBundleId(), new Look(bundle.getLastModified(), Seal.refused(PAST_THE_DOOR)));
    }

    /** How large a jar may be that is let in. */
    public long longest() {
        return limits.jar();
    }

    /** The manifest of a file that has passed. @throws IOException if it can't be read any more */
    Attributes manifest(Path file) throws IOException {
        JarContent content = new JarContent(file, limits);
        content.problem();
        return content.manifest().getMainAttributes();
    }

    /** Why nothing of the kind is started at the moment, null if it may be. */
    Text held(Path file) {
        return safe ? SAFE : journal.refusal(file.getFileName().toString());
    }

    /** What is wrong with a file before anybody asks who signed it, null if nothing is. */
    Text problem(Path file) {
        return jars.problem(file);
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
