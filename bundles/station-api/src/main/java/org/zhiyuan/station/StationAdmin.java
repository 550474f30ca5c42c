package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.identity.PersonalData;

/**
 * Changes stations. Each call is one move of {@link StationStage#WORKFLOW}; @throws org.zhiyuan.core.PlatformException as the kind says.
 */
public interface StationAdmin extends StationService {

    /** A new draft in the round of the current year; one open application an institution. CONFLICT if there is one. */
    Station draft(Caller caller, StationApplication application);

    /** Changes a draft or a supplement; afterwards it is frozen (R28). */
    Station revise(Caller caller, StationId id, Seen seen, StationApplication application);

    /** Submits within the round's window (R36), with all five materials (R33) and no failed condition; freezes the verdict. */
    Station submit(Caller caller, StationId id, Seen seen);

    /** The filed city agency (R13) assesses and recommends, or not; a failed condition can't be recommended. */
    Station assess(Caller caller, StationId id, Seen seen, NewAssessment assessment);

    Station review(Caller caller, StationId id, Seen seen, ReviewDecision decision, String reason);

    /**
     * One department's grant; the second one makes the title and publishes it (R14, R34). The date is that of the document, not in the
     * future.
     */
    Station grant(Caller caller, StationId id, Seen seen, String document, LocalDate date);

    /** Revokes the title (撤销称号), R40; the reason is published. */
    Station revoke(Caller caller, StationId id, Seen seen, String reason);

    Station withdraw(Caller caller, StationId id, Seen seen, String reason);

    /** The principal's ID number and the contact's phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, StationId id, String purpose);
}
