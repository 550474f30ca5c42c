package org.zhiyuan.runtime.internal.manager;

import java.io.File;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.zhiyuan.runtime.internal.door.DeployFolder;

/** Takes over what File Install finds in {@code deploy/}, whatever it is, so that nobody else takes, say, a configuration from there. */
public final class InTray implements ArtifactInstaller {

    private final DeployFolder folder;
    private final Tray tray;

    public InTray(DeployFolder folder, Tray tray) {
        this.folder = folder;
        this.tray = tray;
    }

    @Override
    public boolean canHandle(File file) {
        return folder.isAbove(file.toPath());
    }

    @Override
    public void install(File file) {
        tray.arrived(file.toPath());
    }

    @Override
    public void update(File file) {
        tray.arrived(file.toPath());
    }

    @Override
    public void uninstall(File file) {
        tray.left(file.toPath());
    }
}
