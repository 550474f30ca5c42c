package org.zhiyuan.wire.handover;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** That a hand-over was sent (移送). */
@XmlType(name = "Dispatch")
public final class DispatchDto {
    public String channel;

    @XmlSchemaType(name = "date")
    public String on;

    public String by;
}
