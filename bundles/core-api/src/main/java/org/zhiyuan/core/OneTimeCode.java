package org.zhiyuan.core;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** A code of 20 letters that somebody is handed once (一次性代码); shown when it is made, and known by its SHA-256 only from then on. */
public final class OneTimeCode {

    /** No I, L, O, U, so that a code can be read out. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;

    private OneTimeCode() {}

    public static String next(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        return code.toString();
    }

    /** Of a code however it is typed: 64 hex digits. */
    public static String digest(String code) {
        return Sha256.of(typed(code));
    }

    /** Of a code that counts only together with another secret, of which the digest then tells nothing either. */
    public static String digest(String code, String together) {
        return Sha256.of(typed(code) + "\n" + together);
    }

    private static String typed(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
