package org.zhiyuan.core;

import java.util.regex.Pattern;

/** An administrative division (行政区划), six digits of GB/T 2260: province 130000, city 130100, county 130102 (R2). */
public record Region(String code) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}");

    /** Hebei (河北省). */
    public static final Region HEBEI = new Region("130000");

    public Region {
        if (code == null || !FORM.matcher(code).matches() || code.startsWith("00", 2) && !code.endsWith("0000")) {
            throw PlatformException.invalid("region", Text.of("行政区划代码必须是6位数字（GB/T 2260）",
                    "must be a six-digit division code (GB/T 2260)"));
        }
    }

    public static Region of(String code) {
        return new Region(code);
    }

    public Region province() {
        return new Region(code.substring(0, 2) + "0000");
    }

    /** The city this region lies in; a province is its own. */
    public Region city() {
        return new Region(code.substring(0, 4) + "00");
    }

    public boolean isProvince() {
        return code.endsWith("0000");
    }

    public boolean isCity() {
        return code.endsWith("00") && !isProvince();
    }

    /** Whether the other region is this one or lies in it. */
    public boolean contains(Region other) {
        return equals(other) || isProvince() && equals(other.province()) || isCity() && equals(other.city());
    }

    @Override
    public String toString() {
        return code;
    }
}
