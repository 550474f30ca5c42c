package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Version;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.door.PluginInstaller;

/**
 * The file that each installed plugin runs from: the one in {@code deploy/} while its content is what is wanted, else a file of the
 * manager's own. So a bundle's file always holds what the door has looked at.
 */
final class Slots {

    private static final String SUFFIX = ".installed.jar";

    private final DeployFolder tray;
    private final Path installed;
    private final Jars jars;
    private final PluginInstaller bench;

    Slots(DeployFolder tray, Path installed, Jars jars, PluginInstaller bench) {
        this.tray = tray;
        this.installed = installed;
        this.jars = jars;
        this.bench = bench;
    }

    Path own(InstalledPlugin plugin) {
        return installed.resolve(plugin.name() + SUFFIX);
    }

    /** Whether it runs, or would, from the file in {@code deploy/} that it was taken in from. */
    boolean isInTray(InstalledPlugin plugin) {
        return plugin.holds(plugin.trayHash())
                && tray.places(plugin.tray()).stream()
                        .anyMatch(file ->
                                Files.isRegularFile(file) && Jars.sha256(file).equals(plugin.trayHash()));
    }

    /** Brings in what is wanted. @return false if the door does not let it in */
    boolean start(InstalledPlugin plugin) {
        Path slot = own(plugin);
        if (isInTray(plugin)) {
            vacate(plugin);
            slot = tray.places(plugin.tray()).stream()
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        } else {
            leaveTray(
                    plugin,
                    Text.of(
                            "与已安装的版本" + plugin.current().release() + "不同，以数据库为准；要采用此文件，请重新放入",
                            "differs from what is installed, "
                                    + plugin.current().release()
                                    + ", which the database has; drop it again to take it in"));
            jars.restore(plugin.current(), slot);
        }
        bench.seat(slot, plugin.name(), Version.parseVersion(plugin.current().release()));
        return bench.put(slot);
    }

    /** Takes it out, wherever it runs. */
    void stop(InstalledPlugin plugin, Text reason) {
        vacate(plugin);
        leaveTray(plugin, reason);
    }

    /** Empties the manager's own place of it. */
    void vacate(InstalledPlugin plugin) {
        bench.remove(own(plugin));
        try {
            Files.deleteIfExists(own(plugin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leaveTray(InstalledPlugin plugin, Text reason) {
        List<Path> places = tray.places(plugin.tray());
        if (places.stream().noneMatch(Files::exists)) {
            places.forEach(bench::remove);
        }
        for (Path file : places) {
            if (Files.exists(file) && plugin.name().equals(bench.look(file).name())) {
                bench.leaveOut(file, reason);
            }
        }
    }
}
