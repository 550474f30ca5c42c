package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.wire.Names;

/** When an expert's service started or ended, as the caller's side states it (R7). */
@XmlType(name = "NewConfirmation")
public final class NewConfirmationDto {
    public String expert;

    @Names(Moment.class)
    public String moment;

    @XmlSchemaType(name = "dateTime")
    public String stated;
}
