package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Appoints experts for a term (聘任、续聘), R10, R78, R79, R97. */
@ProviderType
public interface ExpertAppointment {

    /** Issues the numbered letter (R78) and lays out the agreement for signing (R79). */
    Expert appoint(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement);

    /**
     * A new letter and agreement (续聘), R97, before or after the end of the present term, which stays in force to its end; the first day
     * follows that end, at once where the expert still serves.
     */
    Expert renew(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement);

    /**
     * Lays the latest agreement and its letter out anew (重新拟定) while a party still has to sign, R10, R79; both get new numbers, the old
     * letter is revoked, and whoever has signed signs again. CONFLICT if every party has signed.
     */
    Expert redraft(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement);
}
