package org.zhiyuan.station;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Conduct of the institution and its principal (合规情况), R25, R26; null is what was not stated, and never a no. */
public record Conduct(Boolean breachOfLaw, Boolean badCredit, Boolean underInvestigation, List<Penalty> penalties) {

    public static final Conduct UNSTATED = new Conduct(null, null, null, List.of());

    public Conduct {
        penalties = penalties == null ? List.of() : List.copyOf(penalties);
    }

    /** Both together: what either says against the institution counts. */
    public Conduct and(Conduct more) {
        Set<Penalty> all = new LinkedHashSet<>(penalties);
        all.addAll(more.penalties);
        return new Conduct(
                either(breachOfLaw, more.breachOfLaw),
                either(badCredit, more.badCredit),
                either(underInvestigation, more.underInvestigation),
                List.copyOf(all));
    }

    /** Whether it admits everything that the other one admits. */
    public boolean admits(Conduct other) {
        return (yes(breachOfLaw) || !yes(other.breachOfLaw))
                && (yes(badCredit) || !yes(other.badCredit))
                && (yes(underInvestigation) || !yes(other.underInvestigation))
                && penalties.containsAll(other.penalties);
    }

    private static boolean yes(Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    private static Boolean either(Boolean one, Boolean other) {
        return one == null ? other : Boolean.valueOf(one || yes(other));
    }
}
