package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An activity that is over while its effect is not reported (成效反馈欠账), R39. */
@XmlType(name = "OverdueFeedback")
public final class OverdueFeedbackDto {
    public String activity;
    public String title;
    public String station;
    public String host;
    public String region;

    @XmlSchemaType(name = "date")
    public String ended;

    @XmlSchemaType(name = "date")
    public String due;

    public Boolean overdue;
}
