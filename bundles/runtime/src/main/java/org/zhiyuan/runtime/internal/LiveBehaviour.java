package org.zhiyuan.runtime.internal;

import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.door.PluginInstaller;
import org.zhiyuan.runtime.internal.door.StartJournal;
import org.zhiyuan.wall.Wall;

/** What the wall, the journal and the framework know of bundles from outside. */
record LiveBehaviour(
        BundleContext context,
        Wall wall,
        Attempts attempts,
        DeployFolder folder,
        StartJournal journal,
        PluginInstaller bench)
        implements PluginDesk.Behaviour {

    @Override
    public Wall.OwnThreads threads(String bundle) {
        return wall.threads().stream()
                .filter(threads -> threads.name().equals(bundle))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> refusals(String bundle) {
        return attempts.of(bundle);
    }

    @Override
    public String bundleOf(String file) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> folder.name(bundle.getLocation()).equals(file))
                .map(Bundle::getSymbolicName)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean release(String file) {
        if (!journal.release(file)) {
            return false;
        }
        folder.files().stream()
                .filter(each -> each.getFileName().toString().equals(file)
                        && !folder.dropped().contains(each))
                .forEach(bench::put); // nobody watches the manager's own folder
        return true;
    }
}
