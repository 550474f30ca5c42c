package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;

public class NoiseTest {
    private long now = 1;

    @Test
    public void eachKindIsToldOnceAMinute() {
        Noise noise = new Noise(() -> now);
        assertTrue(noise.tell("a", "127.0.0.1"));
        assertTrue(noise.tell("b", "127.0.0.1"));
        assertFalse(noise.tell("a", "127.0.0.2"));
        now += Duration.ofMinutes(1).toNanos() - 1;
        assertFalse(noise.tell("a", "127.0.0.1"));
        now += 1;
        assertTrue(noise.tell("a", "127.0.0.1"));
    }
}
