package org.zhiyuan.wire;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.ErrorCode;

/** A refusal as problem details (RFC 9457); {@code code} is the platform's error code, {@code reference} leads to the log. */
@XmlType(name = "Problem")
public final class ProblemDto {
    public String type;
    public String title;
    public Integer status;
    public String detail;

    @Names(ErrorCode.class)
    public String code;

    public List<FieldProblemDto> problems;
    public List<FindingDto> findings;
    public String reference;
}
