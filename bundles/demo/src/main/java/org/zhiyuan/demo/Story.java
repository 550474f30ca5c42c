package org.zhiyuan.demo;

import java.io.PrintStream;
import java.util.function.Predicate;

/** Tells the play: a heading a chapter, a line a step, and the check that each step did what it should. */
final class Story {

    private final PrintStream out;
    private final Words words;
    private int chapter;
    private int steps;

    Story(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    Words words() {
        return words;
    }

    int steps() {
        return steps;
    }

    void chapter(String zh, String en) {
        chapter++;
        out.println();
        out.println(chapter + ". " + words.in(zh, en));
    }

    void line(String zh, String en) {
        out.println(words.in(zh, en));
    }

    /** A step that must be answered with that status. @return the answer */
    Answer done(Answer answer, int status, String zh, String en) {
        if (answer.status() != status) {
            throw new Unexpected(
                    words.in(zh, en) + " — HTTP " + answer.status() + " (" + status + "): " + answer.detail());
        }
        told("✓", words.in(zh, en));
        return answer;
    }

    /** A step that must be refused with that status; the platform's own reason is shown. */
    void refused(Answer answer, int status, String zh, String en) {
        if (answer.status() != status) {
            throw new Unexpected(
                    words.in(zh, en) + " — HTTP " + answer.status() + " (" + status + "): " + answer.detail());
        }
        told("✓", words.in(zh, en) + words.in("：被拒绝 ", ": refused ") + status + words.in("，", ", ") + answer.detail());
    }

    /** A SOAP step that must succeed. */
    Soap.Envelope done(Soap.Envelope answer, String zh, String en) {
        if (answer.status() != 200) {
            throw new Unexpected(words.in(zh, en) + " — HTTP " + answer.status() + ": " + answer.text("faultstring"));
        }
        told("✓", words.in(zh, en) + " (SOAP)");
        return answer;
    }

    /** Something that must be true of an answer. */
    <T> void check(T value, Predicate<T> rule, String zh, String en) {
        if (!rule.test(value)) {
            throw new Unexpected(words.in(zh, en) + " — " + value);
        }
        told("✓", words.in(zh, en));
    }

    /** A detail below a step. */
    void detail(String zh, String en) {
        out.println("       " + words.in(zh, en));
    }

    private void told(String mark, String text) {
        steps++;
        out.println("   " + mark + " " + text);
    }
}
