package org.zhiyuan.wire;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;

/** Which of the two languages a caller reads. */
public final class Languages {
    private static final Set<String> OURS = Set.of("zh", "zh-cn");

    private Languages() {}

    /** The one that an Accept-Language header (null if there is none) likes best; Chinese where it names neither or can't be read. */
    public static Locale of(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        Locale otherwise = ranges.stream().anyMatch(range -> range.getWeight() == 0 && OURS.contains(range.getRange()))
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
        // the best come first
        for (LanguageRange range : ranges) {
            switch (range.getWeight() == 0 ? "" : range.getRange().split("-", 2)[0]) {
                case "en":
                    return Locale.ENGLISH;
                case "zh":
                    return Locale.SIMPLIFIED_CHINESE;
                case "*":
                    return otherwise;
                default:
            }
        }
        return otherwise;
    }
}
