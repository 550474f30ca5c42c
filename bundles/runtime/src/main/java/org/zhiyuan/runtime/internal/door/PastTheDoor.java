package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees when a plugin's bundle is given another content by somebody else, such as {@code bundle:update}: none of that runs. */
public final class PastTheDoor implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(PastTheDoor.class);

    private final DeployFolder folder;
    private final Deployer deployer;
    private final Door door;
    private final Doorkeeper keeper;

    public PastTheDoor(DeployFolder folder, Deployer deployer, Door door, Doorkeeper keeper) {
        this.folder = folder;
        this.deployer = deployer;
        this.door = door;
        this.keeper = keeper;
    }

    /** The framework calls this before the bundle can be started with its new content. */
    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (event.getType() != BundleEvent.UPDATED || !folder.holds(bundle.getLocation()) || deployer.brings(bundle)) {
            return;
        }
        LOG.warn("Refused {}: it was updated past the door", bundle.getLocation());
        door.distrust(bundle);
        try {
            keeper.forget(folder.file(bundle.getLocation())
                    .toFile()); // so that the next start brings in the file's content anew
        } catch (IOException e) {
            LOG.warn("Can't forget {}", bundle.getLocation(), e);
        }
    }
}
