package org.zhiyuan.entry;

import org.zhiyuan.core.Ids;

/** Identifies an entry on somebody's behalf (代录). */
public record EntryId(String value) {

    public EntryId {
        Ids.check("entry", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
