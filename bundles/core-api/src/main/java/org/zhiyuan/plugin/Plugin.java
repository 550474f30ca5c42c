package org.zhiyuan.plugin;

import java.time.Instant;
import org.zhiyuan.core.Text;

/**
 * One plugin (插件): what it offers, from which bundle, its state and, unless it is active, the reason.
 *
 * @param kind {@code service-type}, {@code city}, {@code rest}, {@code soap} or {@code bundle}
 * @param id within its kind; the file or symbolic name for a bundle that offers nothing
 * @param calls answered since it came, {@code failures} those that threw or hung
 */
public record Plugin(String kind, String id, Text name, String bundle, String version, PluginState state, Text reason, Instant since,
                     long calls, long failures) {
}
