package org.zhiyuan.core;

import java.util.Map;
import java.util.Optional;

/** The region whose agency has issued the thing, and hence has to judge it. */
public record IssuedBy(Region region) implements Event {
    private static final String ISSUER = "issuer";

    public static Optional<Region> in(Change change) {
        return Optional.ofNullable(change.details().get(ISSUER)).map(Region::of);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(ISSUER, region.code());
    }
}
