package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One move through a workflow (流转记录). */
@XmlType(name = "Step")
public final class StepDto {
    public String from;
    public String to;

    @XmlSchemaType(name = "dateTime")
    public String at;

    public String by;
    public String reason;
}
