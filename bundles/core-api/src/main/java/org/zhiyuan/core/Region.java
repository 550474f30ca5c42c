package org.zhiyuan.core;

import java.util.regex.Pattern;

/** The code of an administrative division (行政区划), six digits: province 130000, city 130100, county 130102; see {@link Divisions} (R2). */
public record Region(String code) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}");

    /** Hebei (河北省). */
    public static final Region HEBEI = new Region("130000");

    /** The province this platform works for: what the system property {@code zhiyuan.province} says, Hebei where it says nothing. */
    public static final Region HOME = home(System.getProperty("zhiyuan.province"));

    public Region {
        if (code == null || !FORM.matcher(code).matches() || code.startsWith("00", 2) && !code.endsWith("0000")) {
            throw PlatformException.invalid(
                    "region", Text.of("行政区划代码必须是6位数字（GB/T 2260）", "must be a six-digit division code (GB/T 2260)"));
        }
    }

    private static Region home(String code) {
        return code == null || code.isBlank() ? HEBEI : new Region(code.strip()).province();
    }

    public static Region of(String code) {
        return new Region(code);
    }

    public Region province() {
        return new Region(code.substring(0, 2) + "0000");
    }

    /** The city or specially administered area that administers this region ({@link Divisions}); a province is its own. */
    public Region city() {
        return isProvince() ? this : new Region(Divisions.area(code));
    }

    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** Whether it is a city (设区市) or administered like one: 雄安, 辛集, 定州. */
    public boolean isCity() {
        return !isProvince() && Divisions.administers(code, code);
    }

    /** Whether the other region is this one, or is administered by it; 辛集 is no part of 石家庄, nor 雄安 of 保定. */
    public boolean contains(Region other) {
        return code.equals(other.code)
                || isProvince() && code.regionMatches(0, other.code, 0, 2)
                || !other.isProvince() && Divisions.administers(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
