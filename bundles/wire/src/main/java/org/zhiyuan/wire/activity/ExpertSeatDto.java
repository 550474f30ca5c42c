package org.zhiyuan.wire.activity;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.wire.Names;

/** An expert's place in an activity, and once confirmed, the minutes and hours served. */
@XmlType(name = "ExpertSeat")
public final class ExpertSeatDto {
    public String expert;
    public String name;

    @Names(SeatState.class)
    public String state;

    @XmlSchemaType(name = "dateTime")
    public String answeredAt;

    public String reason;
    public Integer minutes;
    public BigDecimal hours;
}
