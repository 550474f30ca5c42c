package org.zhiyuan.station;

import org.zhiyuan.core.Region;

/**
 * A line of the public register (公开名录), R34: nothing of the application but name, place and title; {@code valid} is false once revoked or
 * withdrawn.
 */
public record RegisteredStation(StationId id, String name, Region region, String address, Title title, boolean valid) {
}
