package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** A line of the public register (公开名录), R34. */
@XmlType(name = "RegisteredStation")
public final class RegisteredStationDto {
    public String id;
    public String name;
    public String region;
    public String address;
    public TitleDto title;
    public Boolean valid;
    /** Ordered to stop its activities; the title stands and carries nothing meanwhile (R94). */
    public Boolean suspended;

    public Boolean onPlatform;
    public Boolean nationallyRegistered;
    public Boolean admitted;
    public String mergedInto;
}
