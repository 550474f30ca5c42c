package org.zhiyuan.runtime.internal.door;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over what File Install finds in the folder: it installs what the doorkeeper lets in, and starts and stops it on threads of the
 * wardens. The framework itself starts none of these at its own start, so that one that hangs or kills does not come before the platform.
 */
public final class Deployer implements ArtifactInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(Deployer.class);
    private static final int LEVEL = 80;
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final BundleContext context;
    private final Doorkeeper keeper;
    private final Wardens wardens;
    private final Troubles troubles;
    private final Path incoming;

    /** @param incoming a folder for copies while they are looked at */
    public Deployer(BundleContext context, Doorkeeper keeper, Troubles troubles, Duration longest, Path incoming) {
        this.context = context;
        this.keeper = keeper;
        this.troubles = troubles;
        this.wardens = new Wardens(troubles, longest);
        this.incoming = incoming;
    }

    @Override
    public boolean canHandle(File file) {
        return keeper.canHandle(file);
    }

    @Override
    public void install(File file) throws Exception {
        put(file);
    }

    @Override
    public void update(File file) throws Exception {
        put(file);
    }

    /** Also at each start, for every file that lay here before. */
    private void put(File file) throws IOException, BundleException {
        Bundle before = context.getBundle(DeployFolder.location(file.toPath()));
        if (before != null
                && keeper.isKnown(file)
                && before.getState() != Bundle.UNINSTALLED
                && before.getState() != Bundle.ACTIVE
                && keeper.holdsPlace(file)) {
            start(before);
            return;
        }
        Files.createDirectories(incoming);
        File copy = keeper.admit(file, incoming.toFile());
        if (copy == null) {
            remove(before);
            return;
        }
        try {
            bring(file, before, copy.toPath());
        } finally {
            Files.deleteIfExists(copy.toPath());
        }
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
        try (InputStream in = Files.newInputStream(copy)) {
            before.update(in);
            LOG.info("Updated {}", location);
        }
        start(before);
    }

    /** It is only glanced at: whoever takes longer starts on beside the next. */
    private void start(Bundle bundle) {
        wardens.run(
                bundle, "start", GLANCE, () -> bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY));
    }

    @Override
    public void uninstall(File file) throws Exception {
        keeper.forget(file);
        remove(context.getBundle(DeployFolder.location(file.toPath())));
    }

    private void remove(Bundle bundle) {
        if (bundle != null) {
            String location = bundle.getLocation();
            wardens.run(bundle, "uninstall", bundle::uninstall);
            LOG.info("Uninstalled {}", location);
        }
    }
}
