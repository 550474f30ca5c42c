package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** One alternative of a type's professional condition (专业条件之一), R55. */
@XmlType(name = "Alternative")
public final class AlternativeDto {
    public String clause;
    public String source;
    public String demand;
}
