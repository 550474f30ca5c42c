package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Signs the agreement of a term (签署协议), R10, R79. */
@ProviderType
public interface AgreementSigning {

    /**
     * Signs the agreement for the caller's party; with the last signature the expert serves. CONFLICT if signed already.
     *
     * @param digest of the text the signer has read, or null; another text is STALE
     */
    AgreementView sign(Caller caller, ExpertId id, ExpectedVersion seen, String digest);
}
