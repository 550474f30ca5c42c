package org.zhiyuan.activity.internal.servicetype;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words for a price (收费字样), which no field of a programme service may bear (R88, R89). */
final class PriceWords {

    private static final Pattern PARTS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^\\p{L}\\p{N}]+");
    private static final Set<String> ENGLISH = Set.of(
            "price",
            "prices",
            "pricing",
            "fee",
            "fees",
            "charge",
            "charges",
            "payment",
            "payments",
            "pay",
            "paid",
            "cost",
            "costs",
            "tariff",
            "invoice",
            "deposit");
    private static final Pattern CHINESE = Pattern.compile("价格|价钱|定价|单价|报价|收费|费用|付费|付款|缴费|报酬|押金");

    private PriceWords() {}

    /** The first of the names that speaks of a price. */
    static Optional<String> firstIn(Stream<String> names) {
        return names.filter(PriceWords::speaksOfPrice).findFirst();
    }

    static boolean speaksOfPrice(String name) {
        return CHINESE.matcher(name).find()
                || Arrays.stream(PARTS.split(name)).anyMatch(part -> ENGLISH.contains(part.toLowerCase(Locale.ROOT)));
    }
}
