package org.zhiyuan.runtime.internal.live;

import java.util.function.Supplier;
import org.zhiyuan.core.Text;

/**
 * One registered service as its properties describe it; making it runs no plugin code.
 *
 * @param ranking with {@code serviceId} decides who keeps an id that two claim
 * @param loader of the plugin's classes
 * @param refusal why the door does not let it in, null if it does
 * @param service fetches the object, which may run plugin code
 */
public record Offer(PluginKind kind, String id, Text name, String bundle, String version, int ranking, long serviceId, ClassLoader loader,
                    Text refusal, Supplier<?> service) implements Comparable<Offer> {

    public PluginKey key() {
        return new PluginKey(kind.id(), id);
    }

    public Text named() {
        return kind.named(id);
    }

    /** The higher ranked first, then the older. */
    @Override
    public int compareTo(Offer other) {
        return ranking != other.ranking ? Integer.compare(other.ranking, ranking) : Long.compare(serviceId, other.serviceId);
    }
}
