package org.zhiyuan.rulebook.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Times;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.verdict.Clause;

/**
 * The active province's book with all that was published to it. What is in force today can't change any more today, because a change takes
 * effect from tomorrow at the earliest; so a book read today is right all day, on every node, and is read anew when the day turns.
 */
public final class LiveRuleBook implements RuleParameters {

    private final Packs packs;
    private final Clock clock;
    private volatile Edition present;

    public LiveRuleBook(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** The book that is right now, to ask it many times. */
    RuleParameters book() {
        LocalDate today = Times.today(clock);
        Edition edition = present;
        if (edition == null || !edition.day.equals(today)) {
            edition = new Edition(today, load());
            present = edition;
        }
        return edition.book;
    }

    /** Reads the book anew with the next question. */
    void forget() {
        present = null;
    }

    private RuleParameters load() {
        BookText text = packs.active();
        return RuleParameters.of(text, text.basis() == null ? null : packs.find(text.basis()).orElseThrow(() ->
                new IllegalStateException("the book " + text.id() + " rests on " + text.basis() + ", which is not there")), List.of());
    }

    @Override
    public String ruleBook() {
        return book().ruleBook();
    }

    @Override
    public String revision(LocalDate day) {
        return book().revision(day);
    }

    @Override
    public Region province() {
        return packs.province();
    }

    @Override
    public Optional<Parameter> find(String id, LocalDate day) {
        return book().find(id, day);
    }

    @Override
    public List<Parameter> parameters() {
        return book().parameters();
    }

    @Override
    public Clause worded(Clause clause) {
        return book().worded(clause);
    }

    private record Edition(LocalDate day, RuleParameters book) {
    }
}
