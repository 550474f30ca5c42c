package org.zhiyuan.wire;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.verdict.Outcome;

/** One condition with its clause, what it demands and what was found (条款结论), in the caller's language. */
@XmlType(name = "Finding")
public final class FindingDto {
    public String clause;
    public String source;
    public String demand;

    @Names(Outcome.class)
    public String outcome;

    public String found;

    @XmlSchemaType(name = "date")
    public String barredUntil;
}
