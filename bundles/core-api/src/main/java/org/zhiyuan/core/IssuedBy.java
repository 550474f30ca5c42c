package org.zhiyuan.core;

import java.util.Map;
import java.util.Optional;

/** The region whose agency has issued the thing, and hence has to judge it. */
public record IssuedBy(Region region) implements Event {
    private static final String ISSUER = "issuer";

    public static Optional<Region> in(Change change) {
        return change.event(IssuedBy.class).map(IssuedBy::region);
    }

    /** As kept; empty where it is not among the details. */
    public static Optional<IssuedBy> read(Map<String, String> details) {
        return Optional.ofNullable(details.get(ISSUER)).map(Region::of).map(IssuedBy::new);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(ISSUER, region.code());
    }
}
