package org.zhiyuan.plugin;

import java.time.Instant;
import org.zhiyuan.core.Text;

/**
 * One plugin (插件): what it offers, from which bundle, its state and, unless it is active, the reason.
 *
 * @param kind {@code service-type}, {@code city}, {@code rest}, {@code soap} or {@code bundle}
 * @param id within its kind; the file or symbolic name for a bundle that offers nothing
 * @param signer the subject of who signed its bundle (签名者, RFC 2253, bounded); null where none was asked for or accepted
 * @param calls answered since it came, {@code failures} those that threw or hung
 */
public record Plugin(
        String kind,
        String id,
        Text name,
        String bundle,
        String version,
        String signer,
        PluginState state,
        Text reason,
        Instant since,
        long calls,
        long failures) {}
