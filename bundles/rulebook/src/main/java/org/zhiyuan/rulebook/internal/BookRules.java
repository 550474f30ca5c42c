package org.zhiyuan.rulebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.BookRule;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.verdict.Clause;

/** Every condition that the book applies on a day (规则清单), with where it stands and since when it demands just that, R1, R3. */
final class BookRules {

    private final BookText text;
    private final RuleParameters book;
    private final List<RulePool> pools;

    BookRules(BookText text, RuleParameters book, List<RulePool> pools) {
        this.text = text;
        this.book = book;
        this.pools = pools;
    }

    /** None for a day before the book. */
    List<BookRule> on(LocalDate date) {
        if (date.isBefore(book.begins())) {
            return List.of();
        }
        RuleDay day = new RuleDay(date, book);
        List<BookRule> rules = new ArrayList<>();
        pools.forEach(pool -> pool.clauses(day).forEach(clause -> {
            Clause worded = day.worded(clause);
            rules.add(new BookRule(pool.subject(), worded, since(clause, date), text.policies(worded.source())));
        }));
        return rules;
    }

    private LocalDate since(Clause clause, LocalDate date) {
        Text words = book.worded(clause).demand();
        return RuleDay.named(words).stream()
                .flatMap(id -> book.find(id, date).stream())
                .map(Parameter::from)
                .reduce(book.begins(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
