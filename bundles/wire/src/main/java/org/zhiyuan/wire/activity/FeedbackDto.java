package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The host's report on the effect (成效反馈), R39. */
@XmlType(name = "Feedback")
public final class FeedbackDto {
    public String effect;
    public Integer participants;
    public Integer solved;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
