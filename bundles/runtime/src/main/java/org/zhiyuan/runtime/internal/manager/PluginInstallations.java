package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.framework.Version;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.plugin.InstalledState;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.runtime.internal.door.PluginInstaller;

/** Does what it is told with installed plugins: first in the database, then in the framework. */
final class PluginInstallations implements InstalledPlugins {

    private static final Text UNINSTALLED =
            Text.of("已卸载；要重新安装，请重新放入", "has been uninstalled; drop it again to install it");
    private static final Text DISABLED =
            Text.of("已停用；用zhiyuan:plugin-enable启用", "is disabled; enable it by zhiyuan:plugin-enable");

    private final Ledger ledger;
    private final PluginStore store;
    private final Slots slots;
    private final PluginInstaller bench;
    private final Path incoming;
    private final Rules rules;
    private final Sources sources;
    private final Object lock;

    /** @param longest bytes of a jar that are taken; {@code twoPersons} whether a second one has to approve what comes in */
    record Rules(long longest, boolean twoPersons) {}

    PluginInstallations(
            Ledger ledger,
            PluginStore store,
            Slots slots,
            PluginInstaller bench,
            Path incoming,
            Rules rules,
            Sources sources,
            Object lock) {
        this.sources = sources;
        this.ledger = ledger;
        this.store = store;
        this.slots = slots;
        this.bench = bench;
        this.incoming = incoming;
        this.rules = rules;
        this.lock = lock;
    }

    @Override
    public List<InstalledPlugin> installed(Caller caller) {
        caller.require(PluginOperation.PLUGIN_READ);
        return store.list();
    }

    @Override
    public InstalledPlugin installed(Caller caller, String name) {
        return ledger.plugins().get(caller, PluginOperation.PLUGIN_READ, name);
    }

    @Override
    public InstalledPlugin install(Caller caller, InputStream jar) {
        caller.require(PluginOperation.PLUGIN_INSTALL);
        Path file = copy(jar);
        try {
            PluginInstaller.Look look = bench.look(file);
            if (look.refusal() != null) {
                throw PlatformException.invalid("jar", look.refusal());
            }
            synchronized (lock) {
                return install(caller, file, look);
            }
        } finally {
            delete(file);
        }
    }

    @Override
    public InstalledPlugin fetch(Caller caller, String address) {
        caller.require(PluginOperation.PLUGIN_INSTALL);
        try (InputStream jar = sources.open(address)) {
            return install(caller, jar);
        } catch (IOException e) {
            throw PlatformException.invalid("address", Text.of("未能完整收到", "did not arrive whole"));
        }
    }

    private InstalledPlugin install(Caller caller, Path file, PluginInstaller.Look look) {
        String sha256 = Jars.sha256(file);
        InstalledPlugin plugin = ledger.find(look.name()).orElseGet(() -> InstalledPlugin.of(look.name()));
        if (plugin.holds(sha256) && plugin.isEnabled()) {
            return plugin;
        }
        if (plugin.current() != null
                && plugin.state() != InstalledState.UNINSTALLED
                && look.version()
                                .compareTo(Version.parseVersion(plugin.current().release()))
                        < 0) {
            throw PlatformException.conflict(Text.of(
                    "版本" + look.version() + "低于已安装的" + plugin.current().release() + "；要退回请用回退，或先卸载",
                    "is " + look.version() + ", older than " + plugin.current().release()
                            + ", which is installed; roll it back, or uninstall it first"));
        }
        PluginJar fresh =
                new PluginJar(look.version().toString(), sha256, size(file), look.signer(), caller.account(), null);
        if (rules.twoPersons()) {
            return ledger.take(caller, file, sha256, plugin, before -> before.proposing(fresh));
        }
        InstalledPlugin kept = ledger.take(caller, file, sha256, plugin, before -> before.holding(fresh));
        follow(kept);
        return kept;
    }

    @Override
    public InstalledPlugin approve(Caller caller, String name, ExpectedVersion seen) {
        return act(caller, PluginOperation.PLUGIN_APPROVE, name, seen, plugin -> {
            require(plugin.proposed() != null, "没有待复核的版本", "nothing waits for approval");
            if (plugin.proposed().by().equals(caller.account())) {
                throw PlatformException.denied(
                        Text.of("须由另一人复核", "a second person has to approve what one has brought"));
            }
            return plugin.approved(caller.account());
        });
    }

    @Override
    public InstalledPlugin disable(Caller caller, String name, ExpectedVersion seen) {
        return act(caller, PluginOperation.PLUGIN_DISABLE, name, seen, plugin -> {
            require(plugin.isEnabled(), "未在启用状态", "is not enabled");
            return plugin.in(InstalledState.DISABLED);
        });
    }

    @Override
    public InstalledPlugin enable(Caller caller, String name, ExpectedVersion seen) {
        return act(caller, PluginOperation.PLUGIN_ENABLE, name, seen, plugin -> {
            require(plugin.current() != null && !plugin.isEnabled(), "已启用或待复核", "is enabled, or waits for approval");
            return plugin.in(InstalledState.ENABLED);
        });
    }

    @Override
    public InstalledPlugin rollBack(Caller caller, String name, ExpectedVersion seen) {
        return act(caller, PluginOperation.PLUGIN_ROLLBACK, name, seen, plugin -> {
            require(plugin.before() != null, "没有上一版本", "has no version before");
            require(plugin.state() != InstalledState.UNINSTALLED, "已卸载", "is uninstalled");
            return plugin.rolledBack();
        });
    }

    @Override
    public InstalledPlugin uninstall(Caller caller, String name, ExpectedVersion seen) {
        return act(caller, PluginOperation.PLUGIN_UNINSTALL, name, seen, plugin -> {
            require(plugin.state() != InstalledState.UNINSTALLED, "已卸载", "is uninstalled");
            return plugin.proposing(null).in(InstalledState.UNINSTALLED);
        });
    }

    @Override
    public InstalledPlugin clear(Caller caller, String name, ExpectedVersion seen) {
        synchronized (lock) {
            InstalledPlugin gone = ledger.remove(caller, name, seen, plugin -> {
                require(plugin.state() == InstalledState.UNINSTALLED, "请先卸载", "uninstall it first");
                return plugin;
            });
            bench.forget(name);
            return gone;
        }
    }

    private InstalledPlugin act(
            Caller caller,
            PluginOperation operation,
            String name,
            ExpectedVersion seen,
            UnaryOperator<InstalledPlugin> next) {
        synchronized (lock) {
            InstalledPlugin changed = ledger.change(caller, operation, name, seen, next);
            follow(changed);
            return changed;
        }
    }

    /** Has the framework run what is wanted. */
    private void follow(InstalledPlugin plugin) {
        if (plugin.isEnabled()) {
            slots.start(plugin);
        } else if (plugin.current() != null) {
            slots.stop(plugin, plugin.state() == InstalledState.DISABLED ? DISABLED : UNINSTALLED);
        }
    }

    /** Why what lies in {@code deploy/} is not started, null if it may be. */
    static Text reason(InstalledPlugin plugin) {
        return switch (plugin.state()) {
            case ENABLED -> null;
            case DISABLED -> DISABLED;
            case UNINSTALLED -> UNINSTALLED;
            case PROPOSED -> Text.of("待第二人复核", "waits for a second person's approval");
        };
    }

    private static void require(boolean well, String zh, String en) {
        if (!well) {
            throw PlatformException.conflict(Text.of(zh, en));
        }
    }

    private Path copy(InputStream jar) {
        try {
            Files.createDirectories(incoming);
            Path file = Files.createTempFile(incoming, "upload-", ".jar");
            long left = rules.longest() + 1;
            byte[] buffer = new byte[16_384];
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int read = jar.read(buffer); read >= 0 && left > 0; read = jar.read(buffer)) {
                    out.write(buffer, 0, (int) Math.min(read, left));
                    left -= read;
                }
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw PlatformException.invalid("jar", Text.of("未能完整收到", "did not arrive whole"));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
