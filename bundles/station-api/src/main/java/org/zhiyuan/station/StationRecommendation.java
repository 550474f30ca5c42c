package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The joint recommendation of the city agency and the local department (会同推荐), R27, R28. */
@ProviderType
public interface StationRecommendation {

    /**
     * The filed city agency (R13) assesses and recommends, or not; a failed condition can't be recommended. The application moves on once
     * the
     * local department has spoken too: recommended only by both (R27).
     */
    Station assess(Caller caller, StationId id, ExpectedVersion seen, NewAssessment assessment);

    /** The local department for small and medium enterprises consents or refuses, before or after the assessment (R27). */
    Station giveOpinion(
            Caller caller, StationId id, ExpectedVersion seen, boolean consents, String document, String opinion);
}
