package org.zhiyuan.record.internal.certificate;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.zhiyuan.core.DocumentNumbers;

/** The number of a certificate (证明编号), such as 冀志证2026-000001-K7QF2M: a running number, and six characters nobody can guess. */
record CertificateNumber(String value) {

    /** Digits and letters that nobody mistakes for each other on paper. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Pattern FORM = Pattern.compile("^(\\p{IsHan}{1,8})(\\d{4})(\\d{6,})([0-9A-Z]{6})$");

    private static final int RANDOM_LENGTH = 6;

    static CertificateNumber next(int year, long running, RandomGenerator random) {
        StringBuilder text = new StringBuilder(DocumentNumbers.number("证", year, running, 6)).append('-');
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CertificateNumber(text.toString());
    }

    /** As somebody types it from paper. */
    static CertificateNumber typed(String number) {
        return new CertificateNumber(
                FORM.matcher(DocumentNumbers.typed(number).replace("-", "")).replaceFirst("$1$2-$3-$4"));
    }
}
