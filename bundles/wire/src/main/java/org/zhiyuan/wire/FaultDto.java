package org.zhiyuan.wire;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.ErrorCode;

/** A refusal as a SOAP fault's detail, with the same parts as the REST problem. */
@XmlType(name = "Fault")
public final class FaultDto {
    @Names(ErrorCode.class)
    public String code;

    public String message;
    public List<FieldProblemDto> problems;
    public List<FindingDto> findings;
    public String reference;
}
