package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** Days on which an expert can't serve (暂停服务), both included, R97. */
@XmlType(name = "Pause")
public final class PauseDto {
    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;
}
