package org.zhiyuan.testkit.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.zhiyuan.core.Ids;

/** Ids whose order of birth is known. */
final class Births {

    private static final Instant FIRST = Instant.parse("2026-11-22T02:00:00Z");

    private Births() {}

    /** Born that many milliseconds after a fixed moment. */
    static String id(int number) {
        return Ids.next(Clock.fixed(FIRST.plusMillis(number), ZoneOffset.UTC));
    }
}
