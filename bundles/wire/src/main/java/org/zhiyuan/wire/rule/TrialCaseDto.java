package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.FindingDto;

/** One whose outcome would change, with the findings that do. */
@XmlType(name = "TrialCase")
public final class TrialCaseDto {
    public String id;
    public String name;
    public String stage;
    public Boolean passes;
    public List<FindingDto> findings;
}
