package org.zhiyuan.wire.supervision;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.wire.Names;

/** A complaint as it comes in (投诉). */
@XmlType(name = "NewCase")
public final class NewCaseDto {
    @Names(CaseKind.class)
    public String kind;

    public String subjectKind;
    public String subject;
    public String statement;
}
