package org.zhiyuan.testkit;

import java.util.Arrays;
import java.util.Locale;

/** How the database searches a text: case is ignored, each word is looked for by itself, and no character stands for others. */
final class Searched {

    private Searched() {}

    /** Whether the text holds every one of the words; nothing is looked for when there are none. */
    static boolean words(String text, String words) {
        return words == null
                || words.isBlank()
                || Arrays.stream(words.strip().split("\\s+")).allMatch(word -> part(text, word));
    }

    /** Whether the text holds the part as it stands. */
    static boolean part(String text, String part) {
        return part == null || text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
