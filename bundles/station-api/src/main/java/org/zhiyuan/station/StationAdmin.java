package org.zhiyuan.station;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.identity.PersonalData;

/**
 * Changes stations. Each call is one move of {@link StationStage#WORKFLOW}; @throws org.zhiyuan.core.PlatformException as the kind says.
 */
public interface StationAdmin extends StationService {

    /** A new draft in the round of the current year; one open application an institution. CONFLICT if there is one. */
    Station draft(Caller caller, StationApplication application);

    /** Refuses what {@link #draft} would refuse of the application itself. @throws org.zhiyuan.core.PlatformException INVALID */
    void check(StationApplication application);

    /** Changes a draft or a supplement; afterwards it is frozen (R28). */
    Station revise(Caller caller, StationId id, ExpectedVersion seen, StationApplication application);

    /** Submits within the round's window (R36), with all five materials (R33) and no failed condition; freezes the verdict. */
    Station submit(Caller caller, StationId id, ExpectedVersion seen);

    /**
     * The filed city agency (R13) assesses and recommends, or not; a failed condition can't be recommended. The application moves on once
     * the
     * local department has spoken too: recommended only by both (R27).
     */
    Station assess(Caller caller, StationId id, ExpectedVersion seen, NewAssessment assessment);

    /** The local department for small and medium enterprises consents or refuses, before or after the assessment (R27). */
    Station giveOpinion(Caller caller, StationId id, ExpectedVersion seen, boolean consents, String document, String opinion);

    /** The city agency sends an application under assessment back for a supplement, with a deadline in working days. */
    Station sendBack(Caller caller, StationId id, ExpectedVersion seen, List<String> items);

    /**
     * Ends an application whose supplement did not come in time. @throws org.zhiyuan.core.PlatformException CONFLICT before the deadline
     */
    Station lapse(Caller caller, StationId id, ExpectedVersion seen);

    /**
     * The province's decision; takes effect when a second official decides alike (R94). What it has approved it sends back or rejects only
     * for an objection that was upheld (R104), or while a condition of the day is not met (R26).
     */
    Station review(Caller caller, StationId id, ExpectedVersion seen, NewReview review);

    /**
     * One department's grant; the second one makes the title and publishes it (R14, R34). The date is that of the document, not in the
     * future. @throws org.zhiyuan.core.PlatformException CONFLICT with the findings while a condition of the day is not met (R26)
     */
    Station grant(Caller caller, StationId id, ExpectedVersion seen, String document, LocalDate date);

    /** One department refuses its grant; the application goes back to the province's review, and a grant of the other one falls away. */
    Station refuseGrant(Caller caller, StationId id, ExpectedVersion seen, String reason);

    /**
     * Records what has become known of the conduct since the application stated its own, as a whole: all three answers and every penalty
     * (R25, R26). An applicant can add to what is on record, only an agency can say that it has ended.
     */
    Station recordConduct(Caller caller, StationId id, ExpectedVersion seen, Conduct conduct, String source);

    /**
     * Revokes the title (撤销称号), R40, when a second official decides alike (R94); the reason is published, the matter handed over. @throws
     * org.zhiyuan.core.PlatformException CONFLICT where the rule book wants a decided case and there is none
     */
    Station revoke(Caller caller, StationId id, ExpectedVersion seen, String reason);

    Station withdraw(Caller caller, StationId id, ExpectedVersion seen, String reason);

    /** Names another dedicated contact person (专人), never nobody, R41; also after the title, and each change is in the audit trail. */
    Station changeContact(Caller caller, StationId id, ExpectedVersion seen, Contact contact);

    /** The principal's ID number and the contact's phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, StationId id, String purpose);
}
