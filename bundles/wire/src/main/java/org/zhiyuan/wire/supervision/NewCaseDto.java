package org.zhiyuan.wire.supervision;

import javax.xml.bind.annotation.XmlType;

/** A complaint as it comes in (投诉). */
@XmlType(name = "NewCase")
public final class NewCaseDto {
    public String kind;
    public String subjectKind;
    public String subject;
    public String statement;
}
