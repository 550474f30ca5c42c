package org.zhiyuan.core;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A pattern (格式) that comes from a plugin's schema and yet runs on the platform's threads: it gets a bounded number of looks at the
 * text, whatever it is and whatever somebody enters, for one careless quantifier would else keep the processor for years.
 */
public final class BoundedPattern {

    /** Twenty at every character of the longest text. */
    public static final int LOOKS = 200_000;
    /** What can be tried without a look, such as empty alternatives, multiplies with these only. */
    public static final int CHOICES = 16;
    private static final int MOST_SIGNS = 40;

    private final Pattern pattern;

    /** @throws PatternSyntaxException if it is no pattern, or none that can be bounded */
    public BoundedPattern(String regex) {
        pattern = Pattern.compile(regex);
        String plain = regex.replaceAll("\\\\.", "x").replaceAll("\\[[^\\]]*\\]", "x").replace("(?", "(");
        if (plain.chars().filter(sign -> "|?*+{".indexOf(sign) >= 0).count() > CHOICES || plain.contains("){")) {
            throw new PatternSyntaxException("more than " + CHOICES + " choices, or a group repeated by number", regex, -1);
        }
    }

    /** Whether the text, or a part of it, matches. @throws TooCostly if that can't be said within the bounds */
    public boolean find(String text) {
        try {
            return pattern.matcher(new Watched(text)).find();
        } catch (StackOverflowError e) { // it goes deeper with every repetition of a group
            throw new TooCostly(pattern.pattern(), text);
        }
    }

    /**
     * Whether it can't decide texts of so many characters that somebody may well enter: the same sign again and again, and at the end one
     * that does not fit.
     */
    public boolean isTooCostlyFor(int length) {
        Set<Integer> signs = pattern.pattern().chars().filter(Character::isLetterOrDigit).limit(MOST_SIGNS).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        signs.addAll(Set.of((int) 'a', (int) '0', (int) ' ', (int) '中'));
        for (int sign : signs) {
            try {
                find(Character.toString(sign).repeat(length) + '\u0001');
            } catch (TooCostly e) {
                return true;
            }
        }
        return false;
    }

    /** The text as the pattern sees it. */
    private final class Watched implements CharSequence {

        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS) {
                throw new TooCostly(pattern.pattern(), text);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The pattern can't be decided within its bounds; says nothing of the text, which may be somebody's. */
    public static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String regex;
        private final String text;

        TooCostly(String regex, String text) {
            super("too costly");
            this.regex = regex;
            this.text = text;
        }

        public boolean concerns(Object value) {
            return text.equals(value);
        }

        public FieldProblem problem(String field) {
            return new FieldProblem(field, Text.of("过长，无法核对格式" + regex + "，请缩短",
                    "is too long to be held against " + regex + "; make it shorter"));
        }
    }
}
