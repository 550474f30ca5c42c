package org.zhiyuan.runtime.internal.manager;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.door.PluginInstaller;

/** The manager and the in-tray, over one store and one door; one act at a time. */
public final class Management {

    private final InstalledPlugins manager;
    private final Tray tray;

    /**
     * @param platform acts for what is dropped; {@code state} the folder for the manager's own files
     * @param delivered the distribution's own folders for plugins; {@code longest} bytes of a jar that are taken
     * @param twoPersons whether a second administrator has to approve what comes in (四眼); {@code sources} where jars may be fetched from
     */
    public Management(
            PluginStore store,
            UnitOfWork units,
            Supplier<Caller> platform,
            Clock clock,
            DeployFolder folder,
            Path state,
            Set<Path> delivered,
            PluginInstaller bench,
            long longest,
            boolean twoPersons,
            String sources) {
        Object lock = new Object();
        Jars jars = new Jars(store);
        Ledger ledger = new Ledger(store, units, clock, jars);
        Slots slots = new Slots(folder, installed(state), jars, bench);
        manager = new PluginInstallations(
                ledger,
                store,
                slots,
                bench,
                state.resolve("incoming"),
                new PluginInstallations.Rules(longest, twoPersons),
                new Sources(sources),
                lock);
        tray = new Tray(ledger, store, slots, bench, platform, twoPersons, delivered, folder.dropped(), lock);
    }

    /** The manager's own folder that plugins run from. */
    public static Path installed(Path state) {
        return state.resolve("installed");
    }

    public InstalledPlugins manager() {
        return manager;
    }

    public Tray tray() {
        return tray;
    }
}
