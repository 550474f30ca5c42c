package org.zhiyuan.runtime.internal.manager;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.store.PluginStore;

/** What is wanted, in the database: each change with its step in the history and its audit entry. */
final class Ledger {

    private static final Noun<String, InstalledPlugin> NOUN = Noun.of(
                    Text.of("已安装插件", "installed plugin"),
                    InstalledPlugin.KIND,
                    InstalledPlugin::name,
                    name -> name,
                    InstalledPlugin::version,
                    (InstalledPlugin plugin) -> Region.HOME)
            .seenByAll();

    private final PluginStore store;
    private final GuardedStore<String, InstalledPlugin> plugins;
    private final Clock clock;
    private final Jars jars;

    Ledger(PluginStore store, UnitOfWork units, Clock clock, Jars jars) {
        this.store = store;
        this.plugins = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.clock = clock;
        this.jars = jars;
    }

    GuardedStore<String, InstalledPlugin> plugins() {
        return plugins;
    }

    Optional<InstalledPlugin> find(String name) {
        return plugins.read(() -> plugins.find(name));
    }

    /** Keeps a jar, then the plugin with it. @param next what the plugin is with the jar */
    InstalledPlugin take(
            Caller caller, Path file, String sha256, InstalledPlugin plugin, UnaryOperator<InstalledPlugin> next) {
        jars.keep(file, sha256);
        InstalledPlugin changed = next.apply(plugin);
        PluginJar jar = changed.proposed() != null ? changed.proposed() : changed.current();
        InstalledPlugin kept = plugins.write(() -> {
            InstalledPlugin full = step(caller, PluginOperation.PLUGIN_INSTALL, changed, jar);
            Details details = details(jar);
            return plugin.version() == 0
                    ? plugins.add(caller, PluginOperation.PLUGIN_INSTALL, full, details)
                    : plugins.keep(caller, PluginOperation.PLUGIN_INSTALL, full, details);
        });
        jars.dropUnused(plugin.before());
        jars.dropUnused(plugin.proposed());
        return kept;
    }

    /** Changes what is wanted. @param next checks too whether that can be done */
    InstalledPlugin change(
            Caller caller,
            PluginOperation act,
            String name,
            ExpectedVersion seen,
            UnaryOperator<InstalledPlugin> next) {
        return plugins.write(() -> {
            InstalledPlugin changed = next.apply(plugins.forChange(caller, act, name, seen));
            return plugins.keep(caller, act, step(caller, act, changed, changed.current()), details(changed.current()));
        });
    }

    /** Forgets a plugin and its jars. @param check whether that can be done */
    InstalledPlugin remove(Caller caller, String name, ExpectedVersion seen, UnaryOperator<InstalledPlugin> check) {
        InstalledPlugin gone = plugins.write(() -> {
            InstalledPlugin plugin = check.apply(plugins.forChange(caller, PluginOperation.PLUGIN_CLEAR, name, seen));
            store.remove(name);
            plugins.log(caller, PluginOperation.PLUGIN_CLEAR, plugin);
            return plugin;
        });
        jars.dropUnused(gone.current());
        jars.dropUnused(gone.before());
        jars.dropUnused(gone.proposed());
        return gone;
    }

    private InstalledPlugin step(Caller caller, PluginOperation act, InstalledPlugin plugin, PluginJar jar) {
        return plugin.after(act, jar == null ? "" : jar.release(), clock.instant(), caller.account());
    }

    private static Details details(PluginJar jar) {
        return jar == null ? Details.of("release", "") : Details.of("release", jar.release(), "sha256", jar.sha256());
    }
}
