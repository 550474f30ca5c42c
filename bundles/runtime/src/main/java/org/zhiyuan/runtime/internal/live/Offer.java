package org.zhiyuan.runtime.internal.live;

import java.time.Instant;
import java.util.function.Supplier;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginState;

/**
 * One registered service as its properties describe it; making it runs no plugin code.
 *
 * @param signer of the bundle, null where no signature is asked for
 * @param file that the bundle came from, empty for one of the distribution's
 * @param standIn whether it makes room for any plugin that claims the id, as a city's file does for the city's own bundle
 * @param serviceId decides who keeps an id that two claim at once, the older: a service's ranking counts for nothing
 * @param loader of the plugin's classes
 * @param refusal why the door does not let it in, null if it does
 * @param service fetches the object, which may run plugin code
 */
public record Offer(
        PluginKind kind,
        String id,
        Text name,
        String bundle,
        String version,
        String signer,
        String file,
        boolean standIn,
        long serviceId,
        ClassLoader loader,
        Text refusal,
        Supplier<?> service)
        implements Comparable<Offer> {

    public PluginKey key() {
        return new PluginKey(kind.id(), id);
    }

    /** How the plugin is shown that it is, in this state for this reason; none of its calls counted. */
    Plugin row(PluginState state, Text reason, Instant since) {
        return row(state, reason, since, 0, 0);
    }

    Plugin row(PluginState state, Text reason, Instant since, long calls, long failures) {
        return new Plugin(kind.id(), id, name, bundle, version, signer, state, reason, since, calls, failures);
    }

    public Text named() {
        return kind.named(id);
    }

    /** Whose it is, as people find it in the folder. */
    String owner() {
        return file.isEmpty() ? bundle : file;
    }

    /** Stand-ins last, then the older first. */
    @Override
    public int compareTo(Offer other) {
        return standIn != other.standIn
                ? Boolean.compare(standIn, other.standIn)
                : Long.compare(serviceId, other.serviceId);
    }
}
