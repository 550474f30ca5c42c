package org.zhiyuan.station;

import java.util.List;

/** Conduct of the institution and its principal (合规情况), R25, R26. */
public record Conduct(boolean breachOfLaw, boolean badCredit, boolean underInvestigation, List<Penalty> penalties) {

    public Conduct {
        penalties = penalties == null ? List.of() : List.copyOf(penalties);
    }
}
