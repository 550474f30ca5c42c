package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The yearly assessment of titled stations (年度考核) and their rectification (整改), R39, R43, R105. */
@ProviderType
public interface AnnualAssessment {

    /** Opens the assessment of a year for every titled station, with its activities counted; again, it counts those still open anew. */
    YearOpening open(Caller caller, int year);

    /**
     * Passed, or, when a second official decides alike (R94), a warning with rectification until a deadline; without the required
     * activities nobody passes (R43, R105). @throws org.zhiyuan.core.PlatformException CONFLICT before the year that counts is over
     */
    Station assess(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason);

    Station report(Caller caller, StationId id, ExpectedVersion seen, int year, String report);

    /**
     * Whether the rectification will do; if not, and a second official decides alike, it goes on with a new deadline, or, where the rule
     * book says so, the title ends (R105).
     */
    Station recheck(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason);
}
