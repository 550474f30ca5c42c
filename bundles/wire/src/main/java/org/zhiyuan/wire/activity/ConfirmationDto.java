package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** One side's statement of when a service started or ended (起止确认), R7. */
@XmlType(name = "Confirmation")
public final class ConfirmationDto {
    public String expert;
    public String side;
    public String moment;
    @XmlSchemaType(name = "dateTime")
    public String stated;
    public String by;
    @XmlSchemaType(name = "dateTime")
    public String at;
}
