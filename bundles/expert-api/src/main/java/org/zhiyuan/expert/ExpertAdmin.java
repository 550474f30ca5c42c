package org.zhiyuan.expert;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.identity.PersonalData;

/**
 * Changes experts. Where two officials are needed (R94), the first call leaves a proposal and the second official's like call settles it;
 * who is tied to the expert is DENIED.
 */
public interface ExpertAdmin extends ExpertService {

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

    /** Puts an admitted expert on file (建档备案), R77, and leaves the registration on the national system pending. */
    Expert file(Caller caller, ExpertId id, ExpectedVersion seen);

    /** The provincial team enters the national system's number, or why it failed ({@code number} null), R77; after filing only. */
    Expert register(Caller caller, ExpertId id, ExpectedVersion seen, String number, LocalDate registeredOn, String remark);

    /** Issues the numbered letter (R78) and lays out the agreement for signing (R79). */
    Expert appoint(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement);

    /**
     * Signs the agreement for the caller's party; with the last signature the expert serves. CONFLICT if signed already.
     *
     * @param digest of the text the signer has read, or null; another text is STALE
     */
    AgreementView sign(Caller caller, ExpertId id, ExpectedVersion seen, String digest);

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

    /** Two officials revoke the letter (撤销聘书), R78, without dismissing. */
    Expert revokeLetter(Caller caller, ExpertId id, ExpectedVersion seen, String reason);

    /** For each term whose days are not over, a letter with a new number in place of the revoked one (补发), never for days past, R78. */
    Expert reissueLetter(Caller caller, ExpertId id, ExpectedVersion seen);

    /** The expert can't serve on these days, R97; null resumes at once. */
    Expert pause(Caller caller, ExpertId id, ExpectedVersion seen, Pause pause);

    Expert limit(Caller caller, ExpertId id, ExpectedVersion seen, Capacity capacity);

    /** The expert withdraws the application or resigns (辞聘), R97; the reason may be null. */
    Expert resign(Caller caller, ExpertId id, ExpectedVersion seen, String reason);

    /** Two officials dismiss (解聘) and revoke the letter; the reason is kept. */
    Expert dismiss(Caller caller, ExpertId id, ExpectedVersion seen, String reason);

    /** ID number and phone, whole; the purpose goes into the audit trail. */
    PersonalData disclose(Caller caller, ExpertId id, String purpose);
}
