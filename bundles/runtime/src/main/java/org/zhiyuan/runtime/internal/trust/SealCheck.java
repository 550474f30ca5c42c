package org.zhiyuan.runtime.internal.trust;

import java.nio.file.Path;
import java.security.CodeSigner;
import java.time.Clock;
import java.util.Set;

/** Asks every dropped jar for the signature (签名) of somebody trusted, as soon as there is one trusted certificate. */
public final class SealCheck {

    private final TrustFolder folder;
    private final Clock clock;

    public SealCheck(TrustFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Reads the jar whole, unless nobody is trusted yet and so everybody is. */
    public Seal look(Path file) {
        try {
            Trust trust = folder.trust();
            return trust.isEmpty() ? Seal.NOT_ASKED : signer(file, trust);
        } catch (Refusal refusal) {
            return Seal.refused(refusal.reason());
        }
    }

    private Seal signer(Path file, Trust trust) throws Refusal {
        Refusal last = null;
        for (CodeSigner signer : SignedJar.signers(file)) {
            try {
                Set<String> ids = trust.require(signer, clock.instant());
                return new Seal(null, Trust.subject(Trust.own(signer)), ids);
            } catch (Refusal refusal) {
                last = refusal;
            }
        }
        throw last;
    }
}
