package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** An administrative division (行政区划): its kind, and the city or area that administers it (R2, R13). */
@XmlType(name = "Division")
public final class DivisionDto {
    public String region;
    public String name;
    public String kind;
    public String area;
    public String areaName;
}
