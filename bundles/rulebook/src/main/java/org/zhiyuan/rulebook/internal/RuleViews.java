package org.zhiyuan.rulebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleEdition;
import org.zhiyuan.rule.RuleItem;
import org.zhiyuan.rule.RuleParameter;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Shows parameters with all their editions: those of the pack, and those that were published. */
final class RuleViews {

    private final Definitions definitions;
    private final BookText text;
    private final RuleParameters book;
    private final Map<String, NavigableMap<LocalDate, RuleEdition>> editions = new TreeMap<>();
    private final Map<String, Parameter> samples = new HashMap<>();

    RuleViews(Definitions definitions, BookText text, RuleParameters book, List<RuleChange> published) {
        this.definitions = definitions;
        this.text = text;
        this.book = book;
        text.parameters().forEach(parameter -> {
            samples.put(parameter.id(), parameter);
            put(
                    parameter.id(),
                    new RuleEdition(
                            value(parameter),
                            parameter.from(),
                            null,
                            parameter.source(),
                            text.policies(parameter.source().zh()),
                            null));
        });
        published.forEach(change -> put(
                change.parameter().value(),
                new RuleEdition(
                        labelled(change.parameter().value(), change.value()),
                        change.from(),
                        null,
                        Text.of(change.source(), change.source()),
                        text.policies(change.source()),
                        change.id())));
    }

    private void put(String id, RuleEdition edition) {
        editions.computeIfAbsent(id, key -> new TreeMap<>()).put(edition.from(), edition);
    }

    List<RuleParameter> all(LocalDate day) {
        return editions.keySet().stream().map(id -> view(id, day)).toList();
    }

    boolean knows(ParameterId id) {
        return editions.containsKey(id.value());
    }

    Definition definition(ParameterId id) {
        return definitions.of(samples.get(id.value()));
    }

    RuleParameter view(String id, LocalDate day) {
        Definition definition = definitions.of(samples.get(id));
        List<RuleEdition> history = new ArrayList<>();
        for (RuleEdition edition : editions.get(id).values()) {
            LocalDate next = editions.get(id).higherKey(edition.from());
            LocalDate last = next == null ? null : next.minusDays(1);
            history.add(new RuleEdition(
                    filled(edition.value(), within(day, edition.from(), last)),
                    edition.from(),
                    last,
                    edition.source(),
                    edition.policies(),
                    edition.change()));
        }
        return new RuleParameter(
                new ParameterId(id),
                definition.name(),
                definition.unit(),
                definition.least(),
                definition.most(),
                history.stream()
                        .filter(edition -> edition.inForce(day))
                        .findFirst()
                        .orElse(null),
                history);
    }

    private static LocalDate within(LocalDate day, LocalDate from, LocalDate last) {
        return day.isBefore(from) ? from : last != null && day.isAfter(last) ? last : day;
    }

    /** With the numbers of that day in the words of its items (R95). */
    RuleValue filled(RuleValue value, LocalDate day) {
        RuleDay on = new RuleDay(day, book);
        return value.items() == null
                ? value
                : RuleValue.of(value.items().stream()
                        .map(item -> item.label() == null ? item : new RuleItem(item.code(), on.filled(item.label())))
                        .toList());
    }

    private RuleValue value(Parameter parameter) {
        if (!parameter.isList()) {
            return RuleValue.of(parameter.value());
        }
        return RuleValue.of(parameter.codes().stream()
                .map(code -> new RuleItem(code, label(parameter.id(), code)))
                .toList());
    }

    /** The value with the pack's words for the items that came without words of their own. */
    RuleValue labelled(String id, RuleValue value) {
        return value.items() == null
                ? value
                : RuleValue.of(value.items().stream()
                        .map(item -> item.label() == null ? new RuleItem(item.code(), label(id, item.code())) : item)
                        .toList());
    }

    private Text label(String id, String code) {
        return text.labels().getOrDefault(id, Map.of()).getOrDefault(code, Text.of(code, code));
    }
}
