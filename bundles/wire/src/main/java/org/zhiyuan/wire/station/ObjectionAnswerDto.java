package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** The province's answer to an objection (异议答复), R104. */
@XmlType(name = "ObjectionAnswer")
public final class ObjectionAnswerDto {
    public Boolean upheld;
    public String answer;
}
