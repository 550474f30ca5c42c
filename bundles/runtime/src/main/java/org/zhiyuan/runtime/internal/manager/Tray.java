package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledState;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.runtime.internal.door.PluginInstaller;

/**
 * {@code deploy/} as an in-tray (收件箱): what arrives is installed or updated, what is taken away while the platform runs is uninstalled.
 * At a start the database says what runs, and a file that differs from it is named.
 */
public final class Tray {

    private static final Logger LOG = LoggerFactory.getLogger(Tray.class);

    private final Ledger ledger;
    private final PluginStore store;
    private final Slots slots;
    private final PluginInstaller bench;
    private final Supplier<Caller> platform;
    private final boolean twoPersons;
    private final Set<Path> delivered;
    private final Set<Path> waiting = new LinkedHashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> lay;
    private final Object lock;
    private boolean restored;

    /** @param delivered the distribution's own folder; {@code lay} what lies in the tray as the platform starts */
    Tray(
            Ledger ledger,
            PluginStore store,
            Slots slots,
            PluginInstaller bench,
            Supplier<Caller> platform,
            boolean twoPersons,
            Set<Path> delivered,
            List<Path> lay,
            Object lock) {
        this.ledger = ledger;
        this.store = store;
        this.slots = slots;
        this.bench = bench;
        this.platform = platform;
        this.twoPersons = twoPersons;
        this.delivered = delivered;
        this.lay = new HashSet<>(lay);
        this.lock = lock;
    }

    /** Brings up what the database has and {@code deploy/} has not; then what has arrived meanwhile. */
    public void restore() {
        synchronized (lock) {
            if (!restored) {
                for (InstalledPlugin plugin : store.list()) {
                    if (plugin.isEnabled() && !slots.isInTray(plugin)) {
                        restore(plugin);
                    }
                }
                restored = true;
            }
            for (Path file : List.copyOf(waiting)) {
                waiting.remove(file);
                arrived(file);
            }
        }
    }

    private void restore(InstalledPlugin plugin) {
        try {
            LOG.info(
                    "{} {} comes up from the database",
                    plugin.name(),
                    plugin.current().release());
            slots.start(plugin);
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            LOG.error("{} does not come up", plugin.name(), e); // the others do
        }
    }

    /** A file is new or has changed, or lay there at the start. */
    public void arrived(Path file) {
        synchronized (lock) {
            boolean atStart = lay.remove(file);
            seen.add(file);
            if (!restored) {
                if (atStart) {
                    lay.add(file);
                }
                waiting.add(file);
                return;
            }
            try {
                arrived(file, atStart);
            } catch (PlatformException | UncheckedIOException e) {
                LOG.warn("{} waits: {}", file, e.getMessage());
                if (atStart) {
                    lay.add(file);
                }
                waiting.add(file); // taken up again when the database or the file can be read
            }
        }
    }

    private void arrived(Path file, boolean atStart) {
        PluginInstaller.Look look = Files.isRegularFile(file) && bench.held(file) == null ? bench.look(file) : null;
        if (look == null || look.refusal() != null) {
            bench.put(file); // the door says why not
            if (!atStart && look != null) {
                replaced(file);
            }
            return;
        }
        String sha256 = Jars.sha256(file);
        InstalledPlugin plugin = ledger.find(look.name()).orElseGet(() -> InstalledPlugin.of(look.name()));
        boolean unknown = plugin.current() == null && plugin.proposed() == null;
        boolean wanted = plugin.holds(sha256);
        if (wanted && (plugin.state() == InstalledState.DISABLED || atStart && !plugin.isEnabled())) {
            bench.leaveOut(file, PluginInstallations.reason(plugin));
        } else if (wanted && plugin.isEnabled()) {
            bench.put(file);
        } else if (atStart && !unknown && !isProgramsUpdate(file, look, plugin, sha256)) {
            bench.leaveOut(file, differs(plugin));
        } else {
            take(file, look, plugin, sha256, atStart);
        }
    }

    /** A newer program brings newer plugins; what was gone back from is none. */
    private boolean isProgramsUpdate(Path file, PluginInstaller.Look look, InstalledPlugin plugin, String sha256) {
        return delivered.contains(file.getParent())
                && plugin.current() != null
                && plugin.isEnabled()
                && !sha256.equals(plugin.trayHash())
                && look.version()
                                .compareTo(Version.parseVersion(plugin.current().release()))
                        >= 0;
    }

    private void take(Path file, PluginInstaller.Look look, InstalledPlugin plugin, String sha256, boolean atStart) {
        Caller caller = platform.get();
        PluginJar jar =
                new PluginJar(look.version().toString(), sha256, size(file), look.signer(), caller.account(), null);
        String name = file.getFileName().toString();
        if (twoPersons && !(atStart && delivered.contains(file.getParent()))) {
            bench.leaveOut(file, Text.of("待第二人复核", "waits for a second person's approval"));
            ledger.take(
                    caller,
                    file,
                    sha256,
                    plugin,
                    before -> before.proposing(jar).from(name, sha256));
            return;
        }
        if (plugin.state() == InstalledState.DISABLED) {
            bench.leaveOut(file, PluginInstallations.reason(plugin));
            ledger.take(
                    caller, file, sha256, plugin, before -> before.holding(jar).from(name, sha256));
            return;
        }
        boolean elsewhere = plugin.isEnabled()
                && !slots.isInTray(plugin)
                && look.version()
                                .compareTo(Version.parseVersion(plugin.current().release()))
                        >= 0;
        if (elsewhere) {
            slots.vacate(plugin);
        }
        if (bench.put(file)) {
            ledger.take(
                    caller, file, sha256, plugin, before -> before.holding(jar).from(name, sha256));
        } else if (elsewhere) {
            slots.start(plugin);
        }
    }

    private static Text differs(InstalledPlugin plugin) {
        String release = plugin.current() == null ? "" : plugin.current().release();
        return Text.of(
                "与数据库中的" + release + "（" + plugin.state() + "）不同，以数据库为准；要采用此文件，请重新放入",
                "differs from what the database has, " + release + " (" + plugin.state()
                        + "), which holds; drop it again to take it in");
    }

    /** A file has been taken away: while the platform runs that is an act, before its start it is not. */
    public void left(Path file) {
        synchronized (lock) {
            waiting.remove(file);
            bench.remove(file);
            if (seen.remove(file)) {
                uninstallFrom(file);
            }
        }
    }

    /** In the place of what ran from the file lies something that may not come in. */
    private void replaced(Path file) {
        uninstallFrom(file);
    }

    private void uninstallFrom(Path file) {
        String name = file.getFileName().toString();
        for (InstalledPlugin plugin : store.list()) {
            if (plugin.tray().equals(name) && plugin.holds(plugin.trayHash()) && plugin.isEnabled()) {
                ledger.change(
                        platform.get(),
                        PluginOperation.PLUGIN_UNINSTALL,
                        plugin.name(),
                        ExpectedVersion.ANY,
                        before -> before.in(InstalledState.UNINSTALLED));
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
