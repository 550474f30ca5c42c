package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How much a plugin may take of the platform.
 *
 * @param call longest answer on the plugin's own threads
 * @param visit longest stay of a caller's thread inside a plugin
 * @param threads own threads a plugin gets, {@code queue} calls that may wait for one: a rush of 64 finds room
 * @param visitors callers' threads that may be inside a plugin at once
 * @param failures in a row that put a plugin into quarantine, for {@code pause}
 * @param drain how long calls in flight may go on when a plugin leaves
 * @param grace after an interrupt, before a thread that ignores it counts as run away
 */
public record Limits(
        Duration call,
        Duration visit,
        int threads,
        int queue,
        int visitors,
        int failures,
        Duration pause,
        Duration drain,
        Duration grace) {

    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                4,
                64,
                8,
                3,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1));
    }

    /** The standard, with what the properties {@code zhiyuan.plugin.*} say instead; times in milliseconds. */
    public static Limits from(UnaryOperator<String> properties) {
        Limits standard = standard();
        return new Limits(
                time(properties, "call", standard.call),
                time(properties, "visit", standard.visit),
                number(properties, "threads", standard.threads),
                number(properties, "queue", standard.queue),
                number(properties, "visitors", standard.visitors),
                number(properties, "failures", standard.failures),
                time(properties, "pause", standard.pause),
                time(properties, "drain", standard.drain),
                time(properties, "grace", standard.grace));
    }

    private static Duration time(UnaryOperator<String> properties, String name, Duration standard) {
        return Duration.ofMillis(number(properties, name, (int) standard.toMillis()));
    }

    private static int number(UnaryOperator<String> properties, String name, int standard) {
        String value = properties.apply("zhiyuan.plugin." + name);
        return value == null || !value.matches("[1-9]\\d{0,6}") ? standard : Integer.parseInt(value);
    }
}
