package org.zhiyuan.expert;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.identity.PersonalData;

/** Changes experts. Each call is one move of {@link ExpertStage#WORKFLOW}. */
public interface ExpertAdmin extends ExpertService {

    /**
     * Applies; refused with the findings if a basic condition fails or no type applied for is met (R50). CONFLICT if the ID number is
     * known already.
     */
    Expert apply(Caller caller, ExpertApplication application);

    /** The province admits or rejects (R76); SUPPLEMENT is not a move here. The conditions are held against the facts anew on the day. */
    Expert review(Caller caller, ExpertId id, Seen seen, ReviewDecision decision, String reason);

    /** Issues the numbered letter (R78) and lays out the agreement for signing (R79). */
    Expert appoint(Caller caller, ExpertId id, Seen seen, NewAgreement agreement);

    /** Signs the agreement for the caller's party; with the last signature the expert serves. CONFLICT if signed already. */
    Expert sign(Caller caller, ExpertId id, Seen seen);

    /** Dismisses (解聘) and revokes the letter; the reason is kept. */
    Expert dismiss(Caller caller, ExpertId id, Seen seen, String reason);

    /** ID number and phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, ExpertId id, String purpose);
}
