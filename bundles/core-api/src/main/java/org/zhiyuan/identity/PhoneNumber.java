package org.zhiyuan.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * A phone number (联系电话): a Chinese mobile number, a line with its area code and an extension where it has one, or a 400 or 800 number;
 * kept in one form, however it was written: {@code 13812345678}, {@code 0311-86661234-801}, {@code 400-800-1234}.
 */
public final class PhoneNumber implements Sensitive {

    private static final Pattern NOISE = Pattern.compile("[\\s()（）.]");
    private static final Pattern DASHES = Pattern.compile("[‐-―−]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LINE =
            Pattern.compile("(0?)(10|2\\d|[3-9]\\d{2})-?(\\d{7,8})(?:(?:-|转|EXT|X)(\\d{1,6}))?");
    private static final Pattern SERVICE = Pattern.compile("([48]00)-?(\\d{3})-?(\\d{4})");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /** @throws PlatformException INVALID, naming the field but never the value */
    public static PhoneNumber of(String field, String text) {
        String written = DASHES.matcher(NOISE.matcher(PlainText.number(text).toUpperCase(Locale.ROOT))
                        .replaceAll(""))
                .replaceAll("-");
        String national = COUNTRY.matcher(written).replaceFirst("");
        String value = kept(national, national.length() < written.length());
        if (value == null) {
            throw PlatformException.invalid(
                    field,
                    Text.of(
                            "电话必须是11位手机号码、区号-号码（可加-分机号），或400、800号码",
                            "must be a mobile number of 11 digits, area code-number (and -extension), or a 400 or 800 number"));
        }
        return new PhoneNumber(value);
    }

    private static String kept(String number, boolean abroad) {
        String mobile = number.replace("-", "");
        if (MOBILE.matcher(mobile).matches()) {
            return mobile;
        }
        Matcher service = SERVICE.matcher(number);
        if (service.matches()) {
            return service.group(1) + "-" + service.group(2) + "-" + service.group(3);
        }
        Matcher line = LINE.matcher(number);
        // from abroad the area code has no zero
        if (line.matches() && (abroad || !line.group(1).isEmpty())) {
            return "0" + line.group(2) + "-" + line.group(3) + (line.group(4) == null ? "" : "-" + line.group(4));
        }
        return null;
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
