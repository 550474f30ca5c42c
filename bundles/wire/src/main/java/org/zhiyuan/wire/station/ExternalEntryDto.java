package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.wire.Names;

/** An entry in another system (登记信息), R35. */
@XmlType(name = "ExternalEntry")
public final class ExternalEntryDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String date;

    @Names(SyncState.class)
    public String state;

    public String remark;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
