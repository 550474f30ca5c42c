package org.zhiyuan.pattern;

import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern (格式) that comes from a plugin's schema and yet runs on the platform's threads. RE2 reads a text once, whatever the pattern
 * and the text are; for that it knows no look-arounds and no back-references.
 */
public final class LinearPattern {

    /** Characters that a pattern may have. */
    public static final int LONGEST = 1_000;
    /** How often a part may be repeated by number, numbers within one another multiplied: RE2 writes each time out. */
    public static final int MOST_REPETITIONS = 1_000;
    /** Steps that a pattern may come to, each of them taken at every character of a text at worst. */
    public static final int MOST_STEPS = 3_000;

    /** A number that repeats what stands before it, or a sign. */
    private static final java.util.regex.Pattern PART =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}|(?s:.)");

    private final Pattern pattern;

    /** @throws PatternSyntaxException if it is no pattern of RE2, or too large a one */
    public LinearPattern(String regex) {
        if (regex.length() > LONGEST) {
            throw new PatternSyntaxException("more than " + LONGEST + " characters", regex, -1);
        }
        if (repetitions(regex) > MOST_REPETITIONS) {
            throw new PatternSyntaxException("repeated more than " + MOST_REPETITIONS + " times by number", regex, -1);
        }
        try {
            pattern = Pattern.compile(regex);
        } catch (com.google.re2j.PatternSyntaxException e) {
            throw new PatternSyntaxException(e.getDescription(), regex, -1);
        }
        if (pattern.programSize() > MOST_STEPS) {
            throw new PatternSyntaxException("more than " + MOST_STEPS + " steps", regex, -1);
        }
    }

    /** Whether the text, or a part of it, matches. */
    public boolean find(String text) {
        return pattern.matcher(text).find();
    }

    /** The most that nested numbers multiply to; rather too many than too few, since it is asked before anything is compiled. */
    private static long repetitions(String regex) {
        String plain = regex.replaceAll("(?s)\\\\[^Q]", "x");
        if (plain.contains("\\Q")) {
            throw new PatternSyntaxException("quoted by \\Q", regex, plain.indexOf("\\Q"));
        }
        plain = plain.replaceAll("\\[[^\\]]*\\]", "x");
        Deque<Long> outer = new ArrayDeque<>();
        long group = 1;
        long last = 1;
        for (Matcher part = PART.matcher(plain); part.find(); ) {
            if (part.group(1) != null) {
                last = Math.min(last * most(part), Integer.MAX_VALUE);
                group = Math.max(group, last);
            } else if ("(".equals(part.group())) {
                outer.push(group);
                group = 1;
            } else if (")".equals(part.group())) {
                last = group;
                group = Math.max(group, outer.isEmpty() ? 1 : outer.pop());
            } else if (!"*+?".contains(part.group())) {
                last = 1;
            }
        }
        return outer.stream().reduce(group, Math::max);
    }

    private static long most(Matcher number) {
        String most = number.group(2);
        return Math.max(1, Long.parseLong(most == null || most.isEmpty() ? number.group(1) : most));
    }
}
