package org.zhiyuan.runtime.internal.trust;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.Timestamp;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A signature outlives its certificate when a trusted authority has stamped it in time. */
public class TrustTest {

    @ClassRule
    public static final TemporaryFolder STORE = new TemporaryFolder();

    private static final Instant IN_TIME = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2027-06-01T00:00:00Z");

    private static Keys keys;

    @BeforeClass
    public static void makeKeys() throws IOException, InterruptedException {
        keys = new Keys(STORE.getRoot().toPath())
                .with("root", null, 2_000, "bc:c")
                .with("signer", "root", 365)
                .with("stamps", "root", 1_000, "eku:critical=timeStamping")
                .with("clerk", "root", 1_000)
                .with("forger", null, 1_000, "eku:critical=timeStamping");
    }

    @Test
    public void aStampInTimeCounts() throws Exception {
        trust("root").require(signed("stamps", IN_TIME), NOW);
        trust("signer", "forger").require(signed("forger", IN_TIME), NOW);
    }

    @Test
    public void aStampTooLateDoesNot() throws Exception {
        assertPast(trust("root"), signed("stamps", TOO_LATE), NOW);
        assertPast(trust("root"), new CodeSigner(keys.path("signer"), null), NOW);
    }

    @Test
    public void aStampOfSomebodyWhoIsNotTrustedWithStampingDoesNot() throws Exception {
        assertPast(trust("root"), signed("forger", IN_TIME), NOW);
        assertPast(trust("root"), signed("clerk", IN_TIME), NOW);
    }

    @Test
    public void aStampCountsOnlyAsLongAsItsOwnCertificate() throws Exception {
        assertPast(trust("root"), signed("stamps", IN_TIME), Instant.parse("2028-12-01T00:00:00Z"));
    }

    private static CodeSigner signed(String stamper, Instant when) throws IOException, GeneralSecurityException {
        return new CodeSigner(keys.path("signer"), new Timestamp(Date.from(when), keys.path(stamper)));
    }

    private static Trust trust(String... aliases) throws IOException, GeneralSecurityException {
        Set<X509Certificate> certificates = new HashSet<>();
        for (String alias : aliases) {
            certificates.add(keys.certificate(alias));
        }
        return new Trust(certificates);
    }

    private static void assertPast(Trust trust, CodeSigner signer, Instant now) {
        String reason = assertThrows(Refusal.class, () -> trust.require(signer, now))
                .reason()
                .en();
        assertTrue(reason, reason.contains("past since 2027-01-01: CN=signer,"));
    }
}
