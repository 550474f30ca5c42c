package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** Passed or not, and why (考核结论), R105. */
@XmlType(name = "YearDecision")
public final class YearDecisionDto {
    public Boolean passed;
    public String reason;
}
