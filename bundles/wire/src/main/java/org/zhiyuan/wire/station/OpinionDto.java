package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What the local department for small and medium enterprises says (主管部门意见), R27. */
@XmlType(name = "DepartmentOpinion")
public final class OpinionDto {
    public Boolean consents;
    public String document;
    public String opinion;
    public String region;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
