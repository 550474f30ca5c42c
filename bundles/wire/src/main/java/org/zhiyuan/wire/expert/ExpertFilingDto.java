package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An admitted expert's file (建档备案), R77. */
@XmlType(name = "ExpertFiling")
public final class ExpertFilingDto {
    public String number;

    @XmlSchemaType(name = "date")
    public String filedOn;
}
