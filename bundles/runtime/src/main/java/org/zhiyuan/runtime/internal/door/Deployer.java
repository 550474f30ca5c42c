package org.zhiyuan.runtime.internal.door;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;

/**
 * Installs what the doorkeeper lets in, and starts and stops it on threads of the wardens. The
 * framework itself starts none of these at its own start, so that one that hangs or kills does not come before the platform.
 */
public final class Deployer implements PluginInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);
    /** The start level of plugins: before the framework has reached it none can be started. */
    public static final int LEVEL = 80;

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final BundleContext context;
    private final Doorkeeper keeper;
    private final Wardens wardens;
    private final Troubles troubles;
    private final Path incoming;
    private final Consumer<String> forgets;
    private final Set<Long> bringing = ConcurrentHashMap.newKeySet();

    /** @param incoming a folder for copies while they are looked at; {@code forgets} what is told of a plugin that has gone */
    public Deployer(
            BundleContext context,
            Doorkeeper keeper,
            Troubles troubles,
            Duration longest,
            Path incoming,
            Consumer<String> forgets) {
        this.forgets = forgets;
        this.context = context;
        this.keeper = keeper;
        this.troubles = troubles;
        this.wardens = new Wardens(troubles, longest);
        this.incoming = incoming;
    }

    @Override
    public Look look(Path jar) {
        return keeper.look(jar);
    }

    @Override
    public Text held(Path file) {
        return keeper.held(file);
    }

    @Override
    public void seat(Path file, String name, Version version) {
        keeper.seat(file, name, version);
    }

    @Override
    public void forget(String name) {
        forgets.accept(name);
    }

    /** Also at each start, for every file that lay here before. */
    @Override
    public boolean put(Path path) {
        File file = path.toFile();
        try {
            Bundle before = context.getBundle(DeployFolder.location(path));
            if (before != null
                    && keeper.isKnown(file)
                    && before.getState() != Bundle.UNINSTALLED
                    && before.getState() != Bundle.ACTIVE
                    && keeper.holdsPlace(file)) {
                start(before);
                return true;
            }
            Files.createDirectories(incoming);
            File copy = keeper.admit(file, incoming.toFile());
            if (copy == null) {
                remove(before);
                return false;
            }
            try {
                bring(file, before, copy.toPath());
                return keeper.refusal(path) == null;
            } finally {
                Files.deleteIfExists(copy.toPath());
            }
        } catch (IOException | BundleException e) {
            LOG.warn("Can't bring in {}", path, e);
            troubles.note(DeployFolder.location(path), e);
            return false;
        }
    }

    @Override
    public void leaveOut(Path file, Text reason) {
        remove(file);
        keeper.leaveOut(file, reason);
    }

    @Override
    public void remove(Path file) {
        try {
            keeper.forget(file.toFile());
        } catch (IOException e) {
            LOG.warn("Can't forget {}: {}", file, e.toString());
        }
        keeper.free(file);
        remove(context.getBundle(DeployFolder.location(file)));
    }

    /** Whether it is the deployer itself that updates the bundle just now. */
    boolean brings(Bundle bundle) {
        return bringing.contains(bundle.getBundleId());
    }

    private void bring(File file, Bundle before, Path copy) throws IOException, BundleException {
        String location = DeployFolder.location(file.toPath());
        troubles.clear(location);
        if (before == null) {
            try (InputStream in = Files.newInputStream(copy)) {
                Bundle fresh = context.installBundle(location, in);
                fresh.adapt(BundleStartLevel.class).setStartLevel(LEVEL);
                LOG.info("Installed {}", location);
                start(fresh);
            }
            return;
        }
        if (!wardens.run(before, "stop", () -> before.stop(Bundle.STOP_TRANSIENT))) {
            return;
        }
        bringing.add(before.getBundleId());
        try (InputStream in = Files.newInputStream(copy)) {
            before.update(in);
            LOG.info("Updated {}", location);
        } finally {
            bringing.remove(before.getBundleId());
        }
        start(before);
    }

    /** It is only glanced at: whoever takes longer starts on beside the next. */
    private void start(Bundle bundle) {
        wardens.run(
                bundle, "start", GLANCE, () -> bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY));
    }

    private void remove(Bundle bundle) {
        if (bundle != null) {
            String location = bundle.getLocation();
            wardens.run(bundle, "uninstall", bundle::uninstall);
            LOG.info("Uninstalled {}", location);
        }
    }
}
