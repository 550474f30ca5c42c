package org.zhiyuan.identity;

import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A phone number (联系电话): a Chinese mobile number of 11 digits, or area code, dash and 7 or 8 digits. */
public final class PhoneNumber implements Sensitive {

    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /** @throws PlatformException INVALID, naming the field but never the value */
    public static PhoneNumber of(String field, String text) {
        String value = text == null ? "" : text.strip();
        if (!FORM.matcher(value).matches()) {
            throw PlatformException.invalid(field, Text.of("电话必须是11位手机号码，或区号-号码",
                    "must be a mobile number of 11 digits, or area code-number"));
        }
        return new PhoneNumber(value);
    }

    public static PhoneNumber of(String text) {
        return of("phone", text);
    }

    @Override
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && value.equals(that.value);
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
