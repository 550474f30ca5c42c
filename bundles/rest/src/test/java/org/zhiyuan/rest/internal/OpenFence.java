package org.zhiyuan.rest.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;

/** Lets everything through and counts; what throws becomes UNAVAILABLE, as the contract says. */
final class OpenFence implements PluginGuard {

    final List<String> entered = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    /** Why an endpoint can't be visited, by its id. */
    final Map<String, PlatformException> absent = new HashMap<>();

    @Override
    public <T> T call(String kind, String id, Supplier<T> work) {
        return enter(kind, id, work);
    }

    @Override
    public <T> T enter(String kind, String id, Supplier<T> work) {
        entered.add(kind + "/" + id);
        try {
            return work.get();
        } catch (PlatformException e) {
            failures.add(e);
            throw e;
        } catch (RuntimeException e) {
            failures.add(e);
            throw PlatformException.unavailable(Text.of("插件故障", "the plugin failed"));
        }
    }

    @Override
    public Visit visit(String kind, String id) {
        if (absent.containsKey(id)) {
            throw absent.get(id);
        }
        return () -> {};
    }
}
