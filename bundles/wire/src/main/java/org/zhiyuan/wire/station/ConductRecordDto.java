package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What became known of an applicant's conduct after it had stated its own (提交后登记的合规情况), R25, R26; the latest record holds. */
@XmlType(name = "ConductRecord")
public final class ConductRecordDto {
    public ConductDto conduct;
    public String source;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
