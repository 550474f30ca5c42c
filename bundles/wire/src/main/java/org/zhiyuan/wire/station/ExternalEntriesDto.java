package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** Where a title is registered, in this order (平台、全国系统、入库), R35, R106. */
@XmlType(name = "StationRegistration")
public final class ExternalEntriesDto {
    public ExternalEntryDto platform;
    public ExternalEntryDto national;
    public ExternalEntryDto admission;
}
