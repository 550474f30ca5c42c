package org.zhiyuan.identity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Times;

/**
 * A person's ID number (居民身份证号码), GB 11643: 18 characters with division, birth date and check digit; also that of a residence permit for
 * residents of Hong Kong, Macao and Taiwan, and of a foreigner's permanent residence card in its new (18) and old (15 characters) form.
 */
public final class IdNumber implements Sensitive {

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /** @throws PlatformException INVALID, naming the field but never the value */
    public static IdNumber of(String field, String text) {
        String value = PlainText.number(text).toUpperCase(Locale.ROOT);
        IdForms.check(field, value);
        return new IdNumber(value);
    }

    public static IdNumber of(String text) {
        return of("idNumber", text);
    }

    public LocalDate birthDate() {
        return IdForms.birthDate(value);
    }

    /** Completed years (周岁) on the given day; somebody born on 29 February turns a year older on 1 March of a common year. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** The first day with so many completed years by {@link #ageOn}. */
    public LocalDate turns(int years) {
        return Times.anniversary(birthDate(), years);
    }

    /** What document the number is of. */
    public IdType type() {
        return IdForms.type(value);
    }

    @Override
    public String masked() {
        return value.substring(0, 4) + "*".repeat(value.length() - 8) + value.substring(value.length() - 4);
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
