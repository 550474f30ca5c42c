package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The document and day of a notice that tells of another end of a window (申报期调整通知), R36. */
@XmlType(name = "WindowNotice")
public final class WindowNoticeDto {
    public String document;

    @XmlSchemaType(name = "date")
    public String date;
}
