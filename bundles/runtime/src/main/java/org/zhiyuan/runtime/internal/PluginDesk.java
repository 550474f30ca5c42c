package org.zhiyuan.runtime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.runtime.internal.live.PluginKey;
import org.zhiyuan.runtime.internal.live.PluginRegistry;

/** Shows the plugins, and the bundles that did not become any. */
final class PluginDesk implements PluginService {

    private static final Logger LOG = LoggerFactory.getLogger(PluginDesk.class);

    private final PluginRegistry registry;
    private final Supplier<List<Plugin>> bundles;

    PluginDesk(PluginRegistry registry, Supplier<List<Plugin>> bundles) {
        this.registry = registry;
        this.bundles = bundles;
    }

    @Override
    public List<Plugin> list(Caller caller) {
        caller.require(PluginOperation.PLUGIN_READ);
        List<Plugin> all = new ArrayList<>(registry.rows());
        all.addAll(bundles.get());
        all.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::id));
        return List.copyOf(all);
    }

    @Override
    public Plugin release(Caller caller, String kind, String id) {
        caller.require(PluginOperation.PLUGIN_RELEASE);
        PluginKey key = new PluginKey(kind, id);
        if (!registry.release(key)) {
            throw PlatformException.notFound(Text.of("插件", "plugin"), kind + "/" + id);
        }
        LOG.info("{} released the plugin {}/{}", caller.name(), kind, id);
        return registry.rows().stream().filter(row -> row.kind().equals(kind) && row.id().equals(id)).findFirst()
                .orElseThrow(() -> PlatformException.notFound(Text.of("插件", "plugin"), kind + "/" + id));
    }
}
