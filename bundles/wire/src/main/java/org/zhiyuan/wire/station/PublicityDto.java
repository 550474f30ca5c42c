package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The days on which objections may come (公示期), R104. */
@XmlType(name = "Publicity")
public final class PublicityDto {
    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;
}
