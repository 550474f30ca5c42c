package org.zhiyuan.entry;

/** An entry with its one-time code (接收码) for the person, which is shown this once. */
public record IssuedEntry(EntryOnBehalf entry, String code) {

    @Override
    public String toString() {
        return "IssuedEntry[" + entry.id() + "]";
    }
}
