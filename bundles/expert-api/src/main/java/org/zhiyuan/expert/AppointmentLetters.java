package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/**
 * Takes letters of appointment back and issues them anew (撤销聘书、补发、解聘), R78, R97. Where two officials are needed
 * (R94), the first call leaves a proposal and the second official's like call settles it; who is tied to the expert is DENIED.
 */
@ProviderType
public interface AppointmentLetters {

    /** Two officials revoke the letter (撤销聘书), R78, without dismissing. */
    Expert revokeLetter(Caller caller, ExpertId id, ExpectedVersion seen, String reason);

    /** For each term whose days are not over, a letter with a new number in place of the revoked one (补发), never for days past, R78. */
    Expert reissueLetter(Caller caller, ExpertId id, ExpectedVersion seen);

    /** Two officials dismiss (解聘) and revoke the letter; the reason is kept. */
    Expert dismiss(Caller caller, ExpertId id, ExpectedVersion seen, String reason);
}
