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
import org.zhiyuan.plugin.PluginDiagnosis;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.live.PluginKey;
import org.zhiyuan.runtime.internal.live.PluginRegistry;
import org.zhiyuan.wall.Wall;

/** Shows the plugins, and the bundles that did not become any. */
final class PluginDesk implements PluginService {

    private static final Logger LOG = LoggerFactory.getLogger(PluginDesk.class);

    private final PluginRegistry registry;
    private final Supplier<List<Plugin>> bundles;
    private final Behaviour behaviour;

    PluginDesk(PluginRegistry registry, Supplier<List<Plugin>> bundles, Behaviour behaviour) {
        this.registry = registry;
        this.bundles = bundles;
        this.behaviour = behaviour;
    }

    /** What is known of bundles beside the calls into them. */
    interface Behaviour {

        /** The threads it made by itself; null where it has none. */
        Wall.OwnThreads threads(String bundle);

        List<String> refusals(String bundle);

        /** The symbolic name of what a file of the deploy folder holds, null if nothing is installed from it. */
        String bundleOf(String file);

        /** Lets a file in that was left out. */
        boolean release(String file);
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
    public List<PluginDiagnosis> diagnose(Caller caller) {
        return list(caller).stream().map(this::diagnosis).toList();
    }

    private PluginDiagnosis diagnosis(Plugin plugin) {
        Wall.OwnThreads threads = behaviour.threads(plugin.bundle());
        return new PluginDiagnosis(
                plugin,
                Advice.of(plugin),
                threads == null ? 0 : threads.count(),
                threads == null ? 0 : threads.cpuMillis(),
                behaviour.refusals(plugin.bundle()));
    }

    @Override
    public List<PluginDiagnosis> diagnose(Caller caller, String name) {
        String bundle = behaviour.bundleOf(name);
        List<PluginDiagnosis> found = list(caller).stream()
                .filter(plugin -> plugin.id().equals(name)
                        || (plugin.kind() + '/' + plugin.id()).equals(name)
                        || !plugin.bundle().isEmpty()
                                && (plugin.bundle().equals(name)
                                        || plugin.bundle().equals(bundle)))
                .map(this::diagnosis)
                .toList();
        if (found.isEmpty()) {
            throw PlatformException.notFound(Text.of("插件", "plugin"), Reasons.trim(name));
        }
        return found;
    }

    @Override
    public Plugin release(Caller caller, String kind, String id) {
        caller.require(PluginOperation.PLUGIN_RELEASE);
        PluginKey key = new PluginKey(kind, id);
        if (kind.equals("bundle")) {
            Plugin leftOut = bundles.get().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (leftOut != null && behaviour.release(id)) {
                LOG.info("{} let {} in again", caller.name(), id);
                return leftOut;
            }
        }
        if (!registry.release(key)) {
            throw PlatformException.notFound(Text.of("插件", "plugin"), kind + "/" + id);
        }
        LOG.info("{} released the plugin {}/{}", caller.name(), kind, id);
        return registry.rows().stream()
                .filter(row -> row.kind().equals(kind) && row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> PlatformException.notFound(Text.of("插件", "plugin"), kind + "/" + id));
    }
}
