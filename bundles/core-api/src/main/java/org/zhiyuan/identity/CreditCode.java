package org.zhiyuan.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlainText;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A unified social credit code (统一社会信用代码), GB 32100 with the GB 11714 check inside; public, hence not sensitive (R17). */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
    /** Those of GB 32100 and its first amendment; national bodies register under 100000. */
    private static final String DEPARTMENTS = "123456789ANY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        value = PlainText.number(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw invalid(
                    "必须是18位统一社会信用代码（GB 32100），第3至8位为数字，不含字母I、O、S、V、Z",
                    "must have the 18 characters of GB 32100, digits from 3 to 8 and no I, O, S, V, Z");
        }
        if (innerCheck(value) != value.charAt(16)) {
            throw invalid(
                    "第9至17位组织机构代码的校验码不正确（GB 11714）", "characters 9 to 17 carry a wrong check character (GB 11714)");
        }
        if (check(value) != value.charAt(17)) {
            throw invalid("第18位校验码不正确（GB 32100）", "character 18 is a wrong check character (GB 32100)");
        }
        if (isPersons(value)) {
            throw invalid("这是个人的身份证号码，请填写统一社会信用代码", "is a person's ID number, not an institution's code");
        }
        if (DEPARTMENTS.indexOf(value.charAt(0)) < 0) {
            throw invalid("第1位登记管理部门代码不存在（GB 32100）", "character 1 names no registering department (GB 32100)");
        }
        if (!value.startsWith("100000", 2) && !ProvinceDigits.known(value.substring(2, 4))) {
            throw invalid("第3至8位登记机关行政区划不存在（GB/T 2260）", "characters 3 to 8 name no division (GB/T 2260)");
        }
    }

    public static CreditCode of(String value) {
        return new CreditCode(value);
    }

    /** What fits both checks is taken for a person's number, since codes are public and shown whole. */
    private static boolean isPersons(String code) {
        try {
            IdNumber.of(code);
            return true;
        } catch (PlatformException e) {
            return false;
        }
    }

    private static char innerCheck(String code) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        return switch (11 - sum % 11) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + 11 - sum % 11);
        };
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static PlatformException invalid(String zh, String en) {
        return PlatformException.invalid("creditCode", Text.of(zh, en));
    }

    @Override
    public String toString() {
        return value;
    }
}
