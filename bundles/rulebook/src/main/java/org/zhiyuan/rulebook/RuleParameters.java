package org.zhiyuan.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.verdict.Clause;

/**
 * The rule book as the cores ask it (规则手册): every parameter by id and day, of the province whose book is active; a change takes effect
 * from its day and never before (R95). As an OSGi service it is live: what was published is seen by the next question.
 */
public interface RuleParameters {

    /** The book's id, such as {@code hebei-2020}. */
    String ruleBook();

    /** The book as it stood on that day, with the number of published changes in force then: {@code hebei-2020:1+2}. */
    String revision(LocalDate day);

    /** The province whose book it is. */
    Region province();

    /** The edition in force on that day, or none. */
    Optional<Parameter> find(String id, LocalDate day);

    /** Every edition of every parameter, in no order. */
    List<Parameter> parameters();

    /** The clause in the words of this province, where its book has words of its own (R3). */
    Clause worded(Clause clause);

    /** What the book calls an item of one of its lists; its code where no book names it. */
    default Text label(String list, String code) {
        return Text.of(code, code);
    }

    /** The parameter as it is in force on that day. @throws IllegalArgumentException if there is none */
    default Parameter inForce(String id, LocalDate day) {
        return find(id, day)
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + id + " in force on " + day));
    }

    /** The first day on which every parameter has an edition in force; before it nothing can be judged. */
    default LocalDate begins() {
        Map<String, LocalDate> first = new HashMap<>();
        parameters()
                .forEach(edition ->
                        first.merge(edition.id(), edition.from(), (one, other) -> one.isBefore(other) ? one : other));
        return Collections.max(first.values());
    }

    /** A book that never changes. */
    static RuleParameters of(String ruleBook, List<Parameter> parameters) {
        return FixedBook.of(ruleBook, parameters);
    }

    /** A pack's book with the changes published to it. */
    static RuleParameters of(BookText text, Collection<Parameter> published) {
        return FixedBook.of(text, published);
    }

    /** Hebei's own book, as it is bundled. */
    static RuleParameters hebei() {
        return FixedBook.of(BookText.hebei(), List.of());
    }
}
