package org.zhiyuan.security.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.PlatformException;

/** Signs and checks bearer tokens: JWT, HS256, half an hour, bound to one version of an account. */
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final String ISSUER = "zhiyuan";
    private static final String VERSION = "ver";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 2_000;

    private final Clock clock;
    private final MACSigner signer;
    private final MACVerifier verifier;

    /** @param state the folder that survives; the key is made in it when it is missing */
    public Tokens(Path state, Clock clock) {
        this.clock = clock;
        byte[] key = key(SecretFiles.folderOfKeys(state.resolve("keys")).resolve("token.key"));
        try {
            this.signer = new MACSigner(key);
            this.verifier = new MACVerifier(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("the token key is unusable", e);
        }
    }

    private static byte[] key(Path file) {
        try {
            if (Files.exists(file)) {
                byte[] key = Files.readAllBytes(file);
                if (key.length >= KEY_BYTES) {
                    return key;
                }
                LOG.warn("keys/{} was cut and is made anew: whoever has a token signs in again", file.getFileName());
            } else {
                LOG.info("keys/{} is made; a token of before is not taken any more", file.getFileName());
            }
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            SecretFiles.write(file, key);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AccessToken issue(AccountId account, long version) {
        Instant now = clock.instant();
        Instant end = now.plus(LIFE);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account.value())
                .claim(VERSION, version)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(end))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("can't sign a token", e);
        }
        return new AccessToken(token.serialize(), end);
    }

    /** Which version of which account the token was made for; empty unless it is ours and has not ended. */
    Optional<SignIns.Known> check(String value) {
        if (value == null || value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT token = SignedJWT.parse(value);
            if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm()) || !token.verify(verifier)) {
                return Optional.empty();
            }
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Date end = claims.getExpirationTime();
            Long version = claims.getLongClaim(VERSION);
            if (!ISSUER.equals(claims.getIssuer())
                    || end == null
                    || version == null
                    || !clock.instant().isBefore(end.toInstant())) {
                return Optional.empty();
            }
            return Optional.of(new SignIns.Known(new AccountId(claims.getSubject()), version));
        } catch (ParseException | JOSEException | PlatformException e) {
            return Optional.empty(); // not a token of ours
        }
    }
}
