package org.zhiyuan.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** How much room a text takes on a terminal, in columns: a Chinese character takes two. */
final class Width {
    /** After white space and between Chinese characters, but not before the punctuation that closes a clause; ids stay whole. */
    private static final Pattern BREAKS = Pattern.compile("(?<=\\s)|(?<=[\\p{IsHan}，。；：、）”])(?=[\\p{IsHan}（“])");

    private Width() {}

    static int of(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The room of the longest part that can't be broken. */
    static int ofLongestPart(String text) {
        return BREAKS.splitAsStream(text)
                .mapToInt(part -> of(part.stripTrailing()))
                .max()
                .orElse(0);
    }

    /** The text in lines of that width at most; a part that is longer has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : BREAKS.split(text)) {
            if (!line.isEmpty() && of((line + part).stripTrailing()) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += part;
        }
        lines.add(line.stripTrailing());
        return lines;
    }
}
