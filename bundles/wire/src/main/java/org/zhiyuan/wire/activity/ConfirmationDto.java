package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.Side;
import org.zhiyuan.wire.Names;

/** One side's statement of when a service started or ended (起止确认), R7. */
@XmlType(name = "Confirmation")
public final class ConfirmationDto {
    public String expert;

    @Names(Side.class)
    public String side;

    @Names(Moment.class)
    public String moment;

    @XmlSchemaType(name = "dateTime")
    public String stated;

    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
