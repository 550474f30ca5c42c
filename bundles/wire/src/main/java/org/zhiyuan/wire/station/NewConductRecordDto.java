package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** The conduct as it is known now, with all three answers and every penalty, and where it is known from (R26). */
@XmlType(name = "NewConductRecord")
public final class NewConductRecordDto {
    public ConductDto conduct;
    public String source;
}
