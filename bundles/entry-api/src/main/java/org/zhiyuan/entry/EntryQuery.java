package org.zhiyuan.entry;

/** Which entries are wanted; null means any. */
public record EntryQuery(EntryKind kind, EntryState state) {

    public static final EntryQuery ALL = new EntryQuery(null, null);
}
