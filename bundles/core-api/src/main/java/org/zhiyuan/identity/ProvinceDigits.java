package org.zhiyuan.identity;

import java.util.Set;

/** The first two digits that a province's division codes have (GB/T 2260); counties are abolished and made, so nothing else is judged. */
final class ProvinceDigits {

    private static final Set<String> KNOWN = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private ProvinceDigits() {}

    static boolean known(String digits) {
        return KNOWN.contains(digits);
    }
}
