package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A round to open: year, notice, first and last day. */
@XmlType(name = "NewRound")
public final class NewRoundDto {
    public Integer year;
    public String notice;

    @XmlSchemaType(name = "date")
    public String opens;

    @XmlSchemaType(name = "date")
    public String closes;
}
