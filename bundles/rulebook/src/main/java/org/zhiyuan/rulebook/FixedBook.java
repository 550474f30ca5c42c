package org.zhiyuan.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.verdict.Clause;

/** A book that never changes: its editions indexed by parameter and first day, and how many changes were published from which day. */
final class FixedBook implements RuleParameters {

    private final String id;
    private final String name;
    private final Region province;
    private final Map<String, NavigableMap<LocalDate, Parameter>> editions = new HashMap<>();
    private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
    private final Map<String, Clause> clauses;
    private final Map<String, Map<String, Text>> labels;

    private FixedBook(
            String id,
            String name,
            Region province,
            Collection<Parameter> parameters,
            Map<String, Clause> clauses,
            Map<String, Map<String, Text>> labels) {
        this.id = id;
        this.name = name;
        this.province = province;
        this.clauses = Map.copyOf(clauses);
        this.labels = Map.copyOf(labels);
        parameters.forEach(this::put);
    }

    static FixedBook of(String id, Collection<Parameter> parameters) {
        return new FixedBook(id, id, Region.HEBEI, parameters, Map.of(), Map.of());
    }

    /** What the text states, and on top of it the published changes. */
    static FixedBook of(BookText text, Collection<Parameter> published) {
        FixedBook book = new FixedBook(
                text.id(),
                text.id() + ":" + text.version(),
                text.province(),
                text.parameters(),
                text.clauses(),
                text.labels());
        published.forEach(change -> {
            book.put(change);
            book.changes.merge(change.from(), 1, Integer::sum);
        });
        return book;
    }

    private void put(Parameter parameter) {
        editions.computeIfAbsent(parameter.id(), key -> new TreeMap<>()).put(parameter.from(), parameter);
    }

    @Override
    public String ruleBook() {
        return id;
    }

    @Override
    public String revision(LocalDate day) {
        int count = changes.headMap(day, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return count == 0 ? name : name + "+" + count;
    }

    @Override
    public Region province() {
        return province;
    }

    @Override
    public Optional<Parameter> find(String parameter, LocalDate day) {
        NavigableMap<LocalDate, Parameter> known = editions.get(parameter);
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.floorEntry(day)).map(Map.Entry::getValue);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        editions.values().forEach(known -> all.addAll(known.values()));
        return all;
    }

    @Override
    public Text label(String list, String code) {
        return labels.getOrDefault(list, Map.of()).getOrDefault(code, Text.of(code, code));
    }

    @Override
    public Clause worded(Clause clause) {
        return clauses.getOrDefault(clause.id(), clause);
    }
}
