package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The title (中小企业志愿服务工作站称号), R34, R40. */
@XmlType(name = "Title")
public final class TitleDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String date;

    public String notice;

    @XmlSchemaType(name = "date")
    public String revokedOn;

    public String revocationReason;
}
