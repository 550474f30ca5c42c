package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.wire.Names;

/** A public notice (通报公布), R34, R40, R104. */
@XmlType(name = "Notice")
public final class NoticeDto {
    public String id;
    public String number;

    @Names(NoticeKind.class)
    public String kind;

    public String station;
    public String name;
    public String region;
    public String title;
    public String documents;
    public String reason;

    @XmlSchemaType(name = "date")
    public String date;

    @XmlSchemaType(name = "date")
    public String until;

    @XmlSchemaType(name = "dateTime")
    public String publishedAt;
}
