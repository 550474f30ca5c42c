package org.zhiyuan.security.internal;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Makes passwords and their bcrypt hashes. Hashing is dear by design, so only as many at once as there are processors. */
public final class Passwords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final long PATIENCE_SECONDS = 3;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final int cost;
    private volatile String nobody;

    /** @param cost the power of two of the rounds, 10 to 14 in earnest */
    public Passwords(int cost) {
        this.cost = cost;
    }

    /** A new password of some 116 bits, without letters that are easily mistaken. */
    String make() {
        StringBuilder made = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    String hash(String password) {
        return bounded(
                () -> BCrypt.with(Version.VERSION_2A, random, LongPasswordStrategies.hashSha512(Version.VERSION_2A))
                        .hashToString(cost, password.toCharArray()));
    }

    /** Whether the password fits; with a null hash it takes as long and never fits. */
    boolean fits(String password, String hash) {
        String against = hash == null ? nobody() : hash;
        boolean same =
                bounded(() -> BCrypt.verifyer(Version.VERSION_2A, LongPasswordStrategies.hashSha512(Version.VERSION_2A))
                        .verify(password.toCharArray(), against)
                        .verified);
        return same && hash != null;
    }

    /** A hash that nothing fits, made when it is first needed: the start must not wait for it. */
    private String nobody() {
        String made = nobody;
        if (made == null) {
            made = hash(make());
            nobody = made;
        }
        return made;
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static PlatformException busy() {
        return PlatformException.unavailable(Text.of("登录繁忙，请稍后再试", "too many sign-ins at once, try again later"));
    }
}
