package org.zhiyuan.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/** A resident's ID number (居民身份证号码), GB 11643: 18 characters with division, birth date, sex and check digit. */
public final class IdNumber implements Sensitive {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /** @throws PlatformException INVALID, naming the field but never the value */
    public static IdNumber of(String field, String text) {
        String value = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw PlatformException.invalid(field, Text.of("身份证号码必须是18位（GB 11643）", "must be an 18-character ID number (GB 11643)"));
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        if (CHECKS.charAt(sum % 11) != value.charAt(17)) {
            throw PlatformException.invalid(field, Text.of("身份证号码校验码不正确", "has a wrong check digit"));
        }
        try {
            LocalDate.parse(value.substring(6, 14), DATE);
        } catch (DateTimeException e) {
            throw PlatformException.invalid(field, Text.of("身份证号码中的出生日期不存在", "holds a birth date that does not exist"));
        }
        return new IdNumber(value);
    }

    public static IdNumber of(String text) {
        return of("idNumber", text);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), DATE);
    }

    /** Completed years (周岁) on the given day; somebody born on 29 February turns a year older on 1 March of a common year. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** The first day with so many completed years by {@link #ageOn}. */
    public LocalDate turns(int years) {
        return Times.anniversary(birthDate(), years);
    }

    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    @Override
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
