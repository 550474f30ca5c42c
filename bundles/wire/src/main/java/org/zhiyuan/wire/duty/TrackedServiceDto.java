package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One service of one expert for one participant (一对一服务), R45. */
@XmlType(name = "TrackedService")
public final class TrackedServiceDto {
    @XmlSchemaType(name = "date")
    public String on;

    public String expert;
    public String activity;
    public String content;
    public String effect;
}
