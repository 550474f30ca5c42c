package org.zhiyuan.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zhiyuan.core.AccountId;

/** Remembers for minutes which name and password fitted which version of which account, under a key that dies with the process. */
final class SignIns {

    /** An account as it was when the password fitted. */
    record Known(AccountId account, long version) {}

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Cache<ByteBuffer, Known> known;

    SignIns(Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
        known = Remembered.of(clock, LIFE, MOST);
    }

    Known find(String name, String password) {
        return known.getIfPresent(digest(name, password));
    }

    void remember(String name, String password, Known account) {
        known.put(digest(name, password), account);
    }

    void forget(AccountId account) {
        known.asMap().values().removeIf(entry -> entry.account.equals(account));
    }

    private ByteBuffer digest(String name, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
