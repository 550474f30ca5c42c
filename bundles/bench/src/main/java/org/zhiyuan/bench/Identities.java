package org.zhiyuan.bench;

import java.util.Random;

/** Synthetic identities with right check characters: ID numbers (GB 11643) and credit codes (GB 32100), of nobody. */
final class Identities {

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    Identities(Random random) {
        this.random = random;
    }

    /** Of somebody born in the seventies or eighties. */
    String idNumber() {
        String body = String.format(
                "130102%04d%02d%02d%03d",
                1970 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Of a firm in Chang'an, Shijiazhuang. */
    String creditCode() {
        StringBuilder code = new StringBuilder("91130102MA");
        while (code.length() < 16) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        int inner = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            inner += Character.digit(code.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        int rest = 11 - inner % 11;
        code.append(rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest));
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += CODE_ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
        }
        return code.append(CODE_ALPHABET.charAt((31 - sum % 31) % 31)).toString();
    }
}
