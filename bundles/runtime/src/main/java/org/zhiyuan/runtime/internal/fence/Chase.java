package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Ends a runaway thread, again and again until it has gone or there is no hope. */
final class Chase {

    private static final int ROUNDS = 20;

    private Chase() {}

    /**
     * @param round tries once. @return whether the thread is still inside
     * @param ran told once, when the thread was found still inside after the grace
     */
    static void begin(Timer timer, Duration grace, BooleanSupplier round, Runnable ran) {
        timer.after(grace, () -> next(timer, grace, round, ran, ROUNDS));
    }

    private static void next(Timer timer, Duration grace, BooleanSupplier round, Runnable ran, int left) {
        if (round.getAsBoolean()) {
            ran.run();
            if (left > 1) {
                timer.after(grace, () -> next(timer, grace, round, () -> {}, left - 1));
            }
        }
    }
}
