package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.store.PluginStore;

/** Installed plugins in memory. */
public final class MemoryPluginStore extends MemoryStore<String, InstalledPlugin> implements PluginStore {

    private final Map<String, byte[]> parts = new HashMap<>();

    public MemoryPluginStore() {
        super(
                InstalledPlugin::name,
                InstalledPlugin::version,
                (plugin, version) -> new InstalledPlugin(
                        plugin.name(),
                        version,
                        plugin.state(),
                        plugin.current(),
                        plugin.before(),
                        plugin.proposed(),
                        plugin.tray(),
                        plugin.trayHash(),
                        plugin.history()));
    }

    @Override
    public InstalledPlugin insert(InstalledPlugin plugin) {
        return add(plugin);
    }

    @Override
    public InstalledPlugin replace(InstalledPlugin next) {
        return swap(next);
    }

    @Override
    public Optional<InstalledPlugin> find(String name) {
        return row(name);
    }

    @Override
    public List<InstalledPlugin> list() {
        return all().sorted(Comparator.comparing(InstalledPlugin::name)).toList();
    }

    @Override
    public void remove(String name) {
        drop(name);
    }

    @Override
    public void keepPart(String sha256, int number, byte[] content) {
        parts.putIfAbsent(key(sha256, number), content.clone());
    }

    @Override
    public Optional<byte[]> part(String sha256, int number) {
        return Optional.ofNullable(parts.get(key(sha256, number))).map(byte[]::clone);
    }

    @Override
    public void dropParts(String sha256) {
        parts.keySet().removeIf(key -> key.startsWith(sha256 + '/'));
    }

    @Override
    public Runnable snapshot() {
        Runnable undo = super.snapshot();
        Map<String, byte[]> copy = new HashMap<>(parts);
        return () -> {
            undo.run();
            parts.clear();
            parts.putAll(copy);
        };
    }

    private static String key(String sha256, int number) {
        return sha256 + '/' + number;
    }
}
