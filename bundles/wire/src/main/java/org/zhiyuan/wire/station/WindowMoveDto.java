package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Another end of a round's window (申报期调整), R36: from which to which last day, when, and by which notice. */
@XmlType(name = "WindowMove")
public final class WindowMoveDto {
    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String to;

    public WindowNoticeDto notice;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
