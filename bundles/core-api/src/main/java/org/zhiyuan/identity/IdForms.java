package org.zhiyuan.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The forms that ID numbers have, each with its own check: which document a number is of, and the holder's birth date. */
final class IdForms {

    private static final Pattern RESIDENT = Pattern.compile("[1-9]\\d{16}[\\dX]");
    /** The card that was issued until 2023: the country's three letters, place, birth date, serial digit and check digit. */
    private static final Pattern OLD_CARD = Pattern.compile("[A-Z]{3}\\d{12}");

    private static final Pattern PERMIT = Pattern.compile("8[123]0000.*");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CARD_WEIGHTS = {7, 3, 1};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    /** Two digits of a year: holders are adults, so none is born after 2017 before this card has ended in 2033. */
    private static final DateTimeFormatter SHORT_DATE = new DateTimeFormatterBuilder()
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1918)
            .appendPattern("MMdd")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private IdForms() {}

    /** @throws PlatformException INVALID that names the field, never the value */
    static void check(String field, String value) {
        boolean old = OLD_CARD.matcher(value).matches();
        if (!old && !RESIDENT.matcher(value).matches()) {
            throw PlatformException.invalid(
                    field,
                    Text.of(
                            "证件号码必须是18位（居民身份证、港澳台居民居住证、外国人永久居留身份证），或旧版永久居留身份证的15位",
                            "must be an 18-character ID number (GB 11643), or the 15 characters of an older permanent residence card"));
        }
        if (old ? !oldCardChecks(value) : !checks(value)) {
            throw PlatformException.invalid(field, Text.of("证件号码校验码不正确", "has a wrong check digit"));
        }
        if (!old && !knownPlace(value)) {
            throw PlatformException.invalid(field, Text.of("证件号码前6位的地区代码不存在", "names a division that does not exist"));
        }
        try {
            birthDate(value);
        } catch (DateTimeException e) {
            throw PlatformException.invalid(field, Text.of("证件号码中的出生日期不存在", "holds a birth date that does not exist"));
        }
    }

    static IdType type(String value) {
        if (value.charAt(0) == '9' || Character.isLetter(value.charAt(0))) {
            return IdType.PERMANENT_RESIDENCE_CARD;
        }
        return PERMIT.matcher(value).matches() ? IdType.RESIDENCE_PERMIT : IdType.RESIDENT_ID_CARD;
    }

    static LocalDate birthDate(String value) {
        return value.length() == 15
                ? LocalDate.parse(value.substring(7, 13), SHORT_DATE)
                : LocalDate.parse(value.substring(6, 14), DATE);
    }

    /** Whether a number of 18 characters carries the check digit of GB 11643. */
    private static boolean checks(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == value.charAt(17);
    }

    private static boolean oldCardChecks(String value) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            sum += Character.digit(value.charAt(i), 36) * CARD_WEIGHTS[i % 3];
        }
        return sum % 10 == value.charAt(14) - '0';
    }

    /** Divisions come and go, provinces stay; a foreigner's card names the province that took the application and the country. */
    private static boolean knownPlace(String value) {
        return switch (type(value)) {
            case RESIDENCE_PERMIT -> true;
            case PERMANENT_RESIDENCE_CARD -> ProvinceDigits.known(value.substring(1, 3));
            case RESIDENT_ID_CARD -> ProvinceDigits.known(value.substring(0, 2)) && value.charAt(0) != '8';
        };
    }
}
