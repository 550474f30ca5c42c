package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;

/** The organisation that set up a station (设立单位), R6. */
@XmlType(name = "Founder")
public final class FounderDto {
    public String organization;
}
