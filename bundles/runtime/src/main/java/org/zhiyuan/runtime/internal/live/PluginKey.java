package org.zhiyuan.runtime.internal.live;

/** A plugin's place among all: its kind and its id. */
public record PluginKey(String kind, String id) implements Comparable<PluginKey> {

    @Override
    public int compareTo(PluginKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
