package org.zhiyuan.core;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text that people write may hold (文本), one rule for every door: letters are composed (NFC), the dots of names are one dot, and
 * characters that nobody sees, or that turn the direction of writing, are refused, since they make two texts look the same.
 */
public final class PlainText {

    /** A transliterated name's dot, whichever of the five it was typed with. */
    private static final Pattern DOT =
            Pattern.compile("(?<=\\p{IsHan})\\s?[\\u2022\\u30fb\\u2027\\uff0e\\u00b7]\\s?(?=\\p{IsHan})");
    /** What tells a phone to draw a sign as text or as a picture. */
    private static final Pattern STYLE = Pattern.compile("[\\ufe0e\\ufe0f]");

    private static final Pattern PASTED = Pattern.compile("[\\p{Cf}\\p{Z}\\s]");
    private static final int MARKS_IN_A_ROW = 3;

    private PlainText() {}

    /** The form in which a text is kept and searched; null stays null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        // before GB 18030-2005 the name 䶮 was kept in the private-use area, and older systems still send it so
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\ue863', '\u4dae');
        return DOT.matcher(STYLE.matcher(composed).replaceAll("")).replaceAll("·");
    }

    /** A number as people paste it, without spaces and direction marks, its full-width characters as plain ones; null is empty. */
    public static String number(String text) {
        return text == null
                ? ""
                : PASTED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** Why the text can't be taken, with the place of the first character that is refused. */
    public static Optional<Text> problem(String text) {
        int place = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            place++;
            marks = mark(c) ? marks + 1 : 0;
            if (hidden(c)) {
                return Optional.of(Text.format(
                        "第%d个字符（U+%04X）是不可见的控制字符或改变书写方向的字符，请删除",
                        "holds at place %d the character U+%04X, which is invisible, a control character or turns the direction: delete it",
                        place,
                        c));
            }
            if (marks > MARKS_IN_A_ROW) {
                return Optional.of(
                        Text.format("第%d个字符起叠加的附加符号过多", "has too many combining marks from place %d on", place));
            }
        }
        return Optional.empty();
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean hidden(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        boolean hangulFiller = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
        boolean variation = c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef || c >= 0x180b && c <= 0x180f;
        boolean reserved = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c >= 0xe0000 && c <= 0xe0fff;
        if (hangulFiller || variation || reserved || c == 0x034f || c == 0x2800) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
