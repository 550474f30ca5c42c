package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The new last day of a round; once the window has ended, with the notice that tells of it. */
@XmlType(name = "RoundChange")
public final class RoundChangeDto {
    @XmlSchemaType(name = "date")
    public String closes;

    public WindowNoticeDto notice;
}
