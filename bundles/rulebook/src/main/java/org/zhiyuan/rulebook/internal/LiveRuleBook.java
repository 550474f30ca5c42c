package org.zhiyuan.rulebook.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.rule.store.RuleChangeStore;
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
    private final RuleChangeStore changes;
    private final UnitOfWork work;
    private final Clock clock;
    private volatile Edition present;

    public LiveRuleBook(Packs packs, RuleChangeStore changes, UnitOfWork work, Clock clock) {
        this.packs = packs;
        this.changes = changes;
        this.work = work;
        this.clock = clock;
    }

    /** The book that is right now, to ask it many times. */
    RuleParameters book() {
        LocalDate today = Times.today(clock);
        Edition edition = present;
        if (edition == null || !edition.day.equals(today)) {
            BookText text = text();
            edition = new Edition(today, book(text, published(text.id())));
            present = edition;
        }
        return edition.book;
    }

    /** Reads the book anew with the next question. */
    void forget() {
        present = null;
    }

    /** What the active pack states, with what it rests on. */
    BookText text() {
        return packs.resolved(packs.active());
    }

    List<RuleChange> published(String ruleBook) {
        return work.read(() -> changes.published(ruleBook));
    }

    /** Today's book with other values from that day on. */
    RuleParameters trying(Collection<Parameter> values) {
        BookText text = text();
        List<Parameter> all = new ArrayList<>(parameters(published(text.id())));
        all.addAll(values);
        return RuleParameters.of(text, all);
    }

    /** The book that a verdict names. @throws PlatformException CONFLICT if it is of a pack that is not there */
    RuleParameters named(String revision) {
        String id = revision.split(":", 2)[0];
        if (id.equals(ruleBook())) {
            return book();
        }
        BookText text = packs.find(id)
                .map(packs::resolved)
                .orElseThrow(() -> PlatformException.conflict(Text.of(
                        "判定所依据的规则包" + id + "未部署",
                        "the rule book " + id + " that it was decided under is not deployed")));
        return RuleParameters.of(text, parameters(published(id)));
    }

    static Parameter parameter(ParameterId id, RuleValue value, LocalDate from, String source) {
        return value.items() == null
                ? new Parameter(id.value(), value.number(), from, source)
                : Parameter.list(id.value(), value.codes(), from, source);
    }

    /** A published list names its own items. */
    private static RuleParameters book(BookText text, List<RuleChange> published) {
        Map<String, Map<String, Text>> labels = new HashMap<>(text.labels());
        published.stream().filter(change -> change.value().items() != null).forEach(change -> {
            Map<String, Text> names =
                    new LinkedHashMap<>(labels.getOrDefault(change.parameter().value(), Map.of()));
            change.value().items().stream()
                    .filter(item -> item.label() != null)
                    .forEach(item -> names.put(item.code(), item.label()));
            labels.put(change.parameter().value(), names);
        });
        return RuleParameters.of(text.labelled(labels), parameters(published));
    }

    private static List<Parameter> parameters(List<RuleChange> published) {
        return published.stream()
                .map(change -> parameter(change.parameter(), change.value(), change.from(), change.source()))
                .toList();
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
    public Text label(String list, String code) {
        return book().label(list, code);
    }

    @Override
    public Clause worded(Clause clause) {
        return book().worded(clause);
    }

    private record Edition(LocalDate day, RuleParameters book) {}
}
