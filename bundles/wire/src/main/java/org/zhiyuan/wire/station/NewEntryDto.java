package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.SyncState;
import org.zhiyuan.wire.Names;

/** What is told of an entry in another system (登记信息), R35. */
@XmlType(name = "NewEntry")
public final class NewEntryDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String date;

    @Names(SyncState.class)
    public String state;

    public String remark;
}
