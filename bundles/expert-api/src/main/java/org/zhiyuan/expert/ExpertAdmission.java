package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.ReviewDecision;

/**
 * Admits experts (入库): application and review, R47 to R76. Where two officials are needed
 * (R94), the first call leaves a proposal and the second official's like call settles it; who is tied to the expert is DENIED.
 */
@ProviderType
public interface ExpertAdmission {

    /**
     * Applies (R47 to R75); refused with the findings if a basic condition fails or no type applied for is met (R50). CONFLICT if the ID
     * number is known already, or no call is open.
     *
     * @param call the open call it answers, null for any that is open today; {@code invitationCode} for a targeted invitation
     */
    Expert apply(Caller caller, ExpertApplication application, CallId call, String invitationCode);

    /** Refuses what {@link #apply} would refuse of the application itself: place, evidence that the caller has uploaded, conditions. */
    void check(Caller caller, ExpertApplication application);

    /** Two officials of the province admit or reject (R76); SUPPLEMENT is no move here. The conditions are held against the facts anew. */
    Expert review(Caller caller, ExpertId id, ExpectedVersion seen, ReviewDecision decision, String reason);
}
