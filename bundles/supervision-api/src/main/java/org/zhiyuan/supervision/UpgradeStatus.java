package org.zhiyuan.supervision;

import java.util.List;

/** In which versions stored values are written (升级状态), for each type of value, by name. */
public record UpgradeStatus(List<Body> bodies) {

    /**
     * A type of stored value.
     *
     * @param written the version in which it is written at the moment
     * @param newest the version that this program knows; both are read
     */
    public record Body(String type, int written, int newest) {}

    public UpgradeStatus {
        bodies = List.copyOf(bodies);
    }

    /** Whether anything is still written as an older program reads it. */
    public boolean underWay() {
        return bodies.stream().anyMatch(body -> body.written() < body.newest());
    }
}
