package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** The local department's consent or refusal, its document and its reason (主管部门意见), R27. */
@XmlType(name = "NewDepartmentOpinion")
public final class NewOpinionDto {
    public Boolean consents;
    public String document;
    public String opinion;
}
