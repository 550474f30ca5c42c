package org.zhiyuan.core;

/** The version of a thing that the caller has seen (If-Match); {@link #ANY} when it did not say. */
public record Seen(Long version) {

    public static final Seen ANY = new Seen(null);

    public static Seen version(long version) {
        return new Seen(version);
    }

    /** @throws PlatformException STALE if the caller saw another version than the present one. */
    public void check(long present) {
        if (version != null && version != present) {
            throw PlatformException.stale();
        }
    }
}
