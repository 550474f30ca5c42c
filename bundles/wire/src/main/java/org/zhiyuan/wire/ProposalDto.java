package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A decision that one official has proposed and that waits for a second one (待复核), R94. */
@XmlType(name = "Proposal")
public final class ProposalDto {
    public String act;
    public String decision;
    public String reason;
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
