package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.FindingDto;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.VerdictDto;

/** An old decision looked at again (判定重放), R3. */
@XmlType(name = "Replay")
public final class ReplayDto {
    @Names(RuleSubject.class)
    public String subject;

    public String id;
    public VerdictDto stored;
    public VerdictDto then;
    public VerdictDto today;
    public Boolean differsThen;
    public Boolean differsToday;
    public List<FindingDto> differencesThen;
    public List<FindingDto> differencesToday;
}
