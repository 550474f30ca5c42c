package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A document that rules rest on (政策依据), R1, R3, with its dates and those it was made under. */
@XmlType(name = "PolicySource")
public final class PolicySourceDto {
    public String id;
    public String name;

    @XmlSchemaType(name = "date")
    public String from;

    @XmlSchemaType(name = "date")
    public String until;

    public List<String> under;
}
