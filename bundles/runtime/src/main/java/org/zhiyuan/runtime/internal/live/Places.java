package org.zhiyuan.runtime.internal.live;

/** Who may hold which id, whatever order things come up in: whoever held it last, for as long as its file lies there. */
@FunctionalInterface
public interface Places {

    /** Whether the plugin of this file may hold the id now; if so, it does from now on. */
    boolean take(PluginKey key, String file);

    /** The file that holds the id, null if none does. */
    default String holder(PluginKey key) {
        return null;
    }
}
