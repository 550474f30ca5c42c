package org.zhiyuan.station;

import org.zhiyuan.core.Region;

/**
 * A line of the public register (公开名录), R34: nothing of the application but name, place and title; {@code valid} is false once revoked or
 * withdrawn; a title is valid whether or not the station is registered on the provincial platform and in the national system, or admitted
 * there (R106); {@code mergedInto} names the station it reads as while a merge stands (合并), which touches no title.
 */
public record RegisteredStation(StationId id, String name, Region region, String address, Title title, boolean valid, boolean onPlatform,
                                boolean nationallyRegistered, boolean admitted, StationId mergedInto) {

    public RegisteredStation mergedInto(StationId survivor) {
        return new RegisteredStation(id, name, region, address, title, valid, onPlatform, nationallyRegistered, admitted, survivor);
    }
}
