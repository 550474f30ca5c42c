package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** Conduct of the institution and its principal (合规情况), R25, R26; a draft may leave an answer open, a submission none. */
@XmlType(name = "Conduct")
public final class ConductDto {
    public Boolean breachOfLaw;
    public Boolean badCredit;
    public Boolean underInvestigation;
    public List<PenaltyDto> penalties;
}
