package org.zhiyuan.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the papers (文书) of the platform's province are numbered and signed. */
public final class DocumentNumbers {

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u30fc\u00ad]");

    private static final Pattern BEFORE_YEAR = Pattern.compile("(?<=\\p{IsHan})-+(?=\\d)");

    private DocumentNumbers() {}

    /**
     * Such as 冀志站2026-0001: the province's abbreviation, 志, what paper it is, its year and its running number of that year.
     *
     * @param kind one character: 站 titles, 告 notices, 档 files, 聘 letters, 协 agreements, 证 certificates
     * @param digits how many the running number has at least
     */
    public static String number(String kind, int year, long running, int digits) {
        return number(Region.HOME, kind, year, running, digits);
    }

    /** A number as somebody types it from paper, in capitals, with the plain hyphen for whatever dash and none before the year; null is empty. */
    public static String typed(String number) {
        String plain = DASHES.matcher(PlainText.number(number).toUpperCase(Locale.ROOT))
                .replaceAll("-");
        return BEFORE_YEAR.matcher(plain).replaceAll("");
    }

    /** The provincial agency as papers name it (省级专门服务机构). */
    public static String agency() {
        return agency(Region.HOME);
    }

    static String number(Region province, String kind, int year, long running, int digits) {
        String abbreviation =
                Divisions.find(province).map(Division::abbreviation).orElse("");
        return String.format("%s志%s%d-%0" + digits + "d", abbreviation, kind, year, running);
    }

    static String agency(Region province) {
        return Divisions.name(province).zh() + "中小企业志愿服务专门服务机构";
    }
}
