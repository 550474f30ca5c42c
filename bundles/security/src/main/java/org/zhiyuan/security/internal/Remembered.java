package org.zhiyuan.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What sign-in remembers for a while: bounded in time and in number, by the platform's clock and on the caller's own thread. */
final class Remembered {

    private Remembered() {}

    static <K, V> Cache<K, V> of(Clock clock, Duration life, int most) {
        return Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .expireAfterWrite(life)
                .maximumSize(most)
                .build();
    }
}
