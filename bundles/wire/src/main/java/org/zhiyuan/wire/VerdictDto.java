package org.zhiyuan.wire;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The findings on one application under the rules of one day (审核结论), R3. */
@XmlType(name = "Verdict")
public final class VerdictDto {
    public String ruleBook;

    @XmlSchemaType(name = "date")
    public String asOf;

    public Boolean passed;
    public Boolean acceptable;
    public List<FindingDto> findings;
}
