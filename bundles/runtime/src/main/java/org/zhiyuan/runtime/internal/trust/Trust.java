package org.zhiyuan.runtime.internal.trust;

import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.Timestamp;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.zhiyuan.core.Times;
import org.zhiyuan.runtime.internal.fence.Reasons;

/**
 * Who may sign plugins: the holders of the trusted certificates (受信任证书), and whom those of them that are authorities (CA) vouch for.
 * Revocation is not looked up, since the door must work without a network: to revoke a certificate, take it out of the folder.
 */
final class Trust {

    private static final String ANY_USE = "2.5.29.37.0";
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final Map<X509Certificate, Set<String>> ids;
    private final Set<X509Certificate> certificates;
    private final Set<TrustAnchor> authorities;

    Trust(Set<X509Certificate> certificates) {
        this(certificates, Map.of());
    }

    /** @param ids for which a certificate speaks (签名范围); one that is no key here speaks for all */
    Trust(Set<X509Certificate> certificates, Map<X509Certificate, Set<String>> ids) {
        this.ids = Map.copyOf(ids);
        this.certificates = Set.copyOf(certificates);
        this.authorities = certificates.stream()
                .filter(Trust::isAuthority)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    /**
     * @return the ids that the signer may sign for, null for all
     * @throws Refusal unless the signer's certificate is trusted, and valid now or when a trusted authority stamped the signature
     */
    Set<String> require(CodeSigner signer, Instant now) throws Refusal {
        X509Certificate own = own(signer);
        X509Certificate vouching;
        try {
            vouching = requireTrusted(signer.getSignerCertPath(), now);
        } catch (Refusal refusal) {
            Instant stamped = stamped(signer.getTimestamp(), now);
            if (stamped == null) {
                throw refusal;
            }
            vouching = requireTrusted(signer.getSignerCertPath(), stamped);
        }
        if (!maySignCode(own)) {
            throw new Refusal(
                    "签名者的证书不可用于代码签名：" + subject(own),
                    "is signed with a certificate that is not for signing code: " + subject(own));
        }
        return ids.get(vouching);
    }

    /** When the signature was stamped, null unless a trusted time-stamping authority says so. */
    private Instant stamped(Timestamp stamp, Instant now) {
        try {
            if (stamp != null) {
                requireTrusted(stamp.getSignerCertPath(), now);
                return mayStamp(first(stamp.getSignerCertPath()))
                        ? stamp.getTimestamp().toInstant()
                        : null;
            }
            return null;
        } catch (Refusal notTrusted) {
            return null;
        }
    }

    /** @return the trusted certificate that it rests on */
    private X509Certificate requireTrusted(CertPath path, Instant at) throws Refusal {
        X509Certificate own = first(path);
        if (certificates.contains(own)) {
            requireValid(own, at);
            return own;
        }
        List<X509Certificate> chain = path.getCertificates().stream()
                .map(X509Certificate.class::cast)
                .takeWhile(certificate -> !certificates.contains(certificate) || !isAuthority(certificate))
                .toList();
        try {
            if (authorities.isEmpty()) {
                throw stranger(own);
            }
            PKIXParameters parameters = new PKIXParameters(authorities);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPath upToTheAuthority = CertificateFactory.getInstance("X.509").generateCertPath(chain);
            PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(upToTheAuthority, parameters);
            X509Certificate authority = result.getTrustAnchor().getTrustedCert();
            requireValid(authority, at); // which PKIX takes for granted
            return authority;
        } catch (CertPathValidatorException e) {
            boolean dated = e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID;
            if (dated && e.getIndex() >= 0) {
                requireValid(chain.get(e.getIndex()), at);
            }
            throw stranger(own);
        } catch (GeneralSecurityException e) {
            throw stranger(own);
        }
    }

    private static void requireValid(X509Certificate certificate, Instant at) throws Refusal {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (at.isAfter(until)) {
            throw new Refusal(
                    "签名所依据的证书已于" + Times.date(until) + "过期：" + subject(certificate),
                    "relies on a certificate that is past since " + Times.date(until) + ": " + subject(certificate));
        }
        if (at.isBefore(from)) {
            throw new Refusal(
                    "签名所依据的证书自" + Times.date(from) + "起才有效：" + subject(certificate),
                    "relies on a certificate that is not valid before " + Times.date(from) + ": "
                            + subject(certificate));
        }
    }

    private static Refusal stranger(X509Certificate own) {
        return new Refusal("签名者不受信任：" + subject(own), "is signed by somebody who is not trusted: " + subject(own));
    }

    private static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    private static boolean maySignCode(X509Certificate certificate) {
        List<String> uses = uses(certificate);
        boolean[] key = certificate.getKeyUsage();
        return (key == null || key[0]) && (uses == null || uses.contains(CODE_SIGNING) || uses.contains(ANY_USE));
    }

    private static boolean mayStamp(X509Certificate certificate) {
        List<String> uses = uses(certificate);
        return uses != null && uses.contains(TIME_STAMPING);
    }

    /** What the certificate may be used for, null if it does not say. */
    private static List<String> uses(X509Certificate certificate) {
        try {
            return certificate.getExtendedKeyUsage();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    static X509Certificate own(CodeSigner signer) {
        return first(signer.getSignerCertPath());
    }

    private static X509Certificate first(CertPath path) {
        return (X509Certificate) path.getCertificates().get(0);
    }

    /** Whose certificate it is, in RFC 2253's form, bounded; numbers that may be somebody's are blotted out. */
    static String subject(X509Certificate certificate) {
        return Reasons.trim(certificate.getSubjectX500Principal().getName(X500Principal.RFC2253));
    }
}
