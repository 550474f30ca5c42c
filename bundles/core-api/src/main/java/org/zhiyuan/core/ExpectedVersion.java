package org.zhiyuan.core;

import java.util.Set;

/**
 * The version of a thing that the caller has seen (If-Match), or several that are all right; {@link #ANY} when it did not say.
 *
 * @param versions null for any; with none at all nothing present was seen
 */
public record ExpectedVersion(Set<Long> versions) {

    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    public ExpectedVersion {
        versions = versions == null ? null : Set.copyOf(versions);
    }

    public static ExpectedVersion version(long version) {
        return new ExpectedVersion(Set.of(version));
    }

    /** Whether the caller said nothing. */
    public boolean any() {
        return versions == null;
    }

    /** @throws PlatformException STALE if the caller saw another version than the present one. */
    public void check(long present) {
        if (versions != null && !versions.contains(present)) {
            throw PlatformException.stale();
        }
    }
}
