package org.zhiyuan.station;

import java.util.List;

/** Conduct of the institution and its principal (合规情况), R25, R26; null is what was not stated, and never a no. */
public record Conduct(Boolean breachOfLaw, Boolean badCredit, Boolean underInvestigation, List<Penalty> penalties) {

    public Conduct {
        penalties = penalties == null ? List.of() : List.copyOf(penalties);
    }
}
