package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** When an expert's service started or ended, as the caller's side states it (R7). */
@XmlType(name = "NewConfirmation")
public final class NewConfirmationDto {
    public String expert;
    public String moment;
    @XmlSchemaType(name = "dateTime")
    public String stated;
}
