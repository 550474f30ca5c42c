package org.zhiyuan.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** The day a rule is applied on, with the parameters in force then. */
public record RuleDay(LocalDate date, RuleParameters parameters) {

    /** The list of the clauses that are not judged although the platform knows them (不适用条款). */
    public static final String NOT_APPLIED = "rules.not-applied";

    private static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z0-9.-]*)(%?)}");

    /** @throws IllegalArgumentException if the rule book has no such parameter in force, a defect of the book */
    public BigDecimal number(String parameter) {
        return parameters.inForce(parameter, date).value();
    }

    public int integer(String parameter) {
        return number(parameter).intValueExact();
    }

    /** Whether a switch is on: its parameter is 1 in force and not 0. */
    public boolean on(String parameter) {
        return integer(parameter) != 0;
    }

    /** The codes of a list in force, in its order. */
    public List<String> codes(String list) {
        Parameter found = parameters.inForce(list, date);
        if (!found.isList()) {
            throw new IllegalArgumentException(list + " is no list");
        }
        return found.codes();
    }

    /** Every code that the list has, had or will have. */
    public Set<String> known(String list) {
        return parameters.parameters().stream()
                .filter(edition -> edition.id().equals(list))
                .flatMap(edition -> edition.codes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether the list in force has the code, or there is no list, or its switch {@code <list>.further} is on and the code is of the others
     * beside it, which never stood on it: what was taken off the list is off it (R95).
     */
    public boolean lists(String list, String code) {
        return parameters
                        .find(list, date)
                        .map(Parameter::codes)
                        .map(codes -> codes.contains(code))
                        .orElse(true)
                || demands(list + ".further") && !everListed(list, code);
    }

    /** Whether the code stands on the list, or stood on it on any day before. */
    public boolean everListed(String list, String code) {
        return parameters.parameters().stream()
                .anyMatch(edition -> edition.id().equals(list)
                        && !edition.from().isAfter(date)
                        && edition.codes().contains(code));
    }

    /** Notes it as a problem of the field unless the list in force has the code; a null code is someone else's problem. */
    public Problems listed(Problems problems, String field, String list, String code) {
        boolean there = code == null || lists(list, code);
        String names = there ? "" : String.join(", ", codes(list));
        return problems.check(there, field, Text.of("不在现行清单之内：" + names, "is not on the list in force: " + names));
    }

    /** Whether the parameter is in the book and more than 0. */
    public boolean demands(String parameter) {
        return parameters
                .find(parameter, date)
                .filter(found -> found.value().signum() > 0)
                .isPresent();
    }

    /** Whether the book of this day applies the clause. */
    public boolean holds(Clause clause) {
        return parameters
                .find(NOT_APPLIED, date)
                .map(Parameter::codes)
                .map(codes -> !codes.contains(clause.id()))
                .orElse(true);
    }

    /** The finding with its clause in the province's words, which name the numbers in force. */
    public Finding worded(Finding finding) {
        Clause words = worded(finding.clause());
        return words.equals(finding.clause())
                ? finding
                : new Finding(words, finding.outcome(), finding.found(), finding.barredUntil());
    }

    /** The clause in the province's words, which name the numbers in force (R95). */
    public Clause worded(Clause clause) {
        Clause words = parameters.worded(clause);
        Text demand = filled(words.demand());
        return demand.equals(words.demand()) ? words : new Clause(words.id(), words.source(), demand);
    }

    /** The text with the number in force in the place of every <code>{parameter}</code>, and its per cent for <code>{parameter%}</code>. */
    public Text filled(Text text) {
        return text.zh().indexOf('{') < 0 && text.en().indexOf('{') < 0
                ? text
                : Text.of(filled(text.zh()), filled(text.en()));
    }

    private String filled(String text) {
        return NAMED.matcher(text)
                .replaceAll(found -> parameters
                        .find(found.group(1), date)
                        .map(Parameter::value)
                        .map(value -> found.group(2).isEmpty() ? value : value.movePointRight(2))
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(Matcher.quoteReplacement(found.group())));
    }

    /** The parameters that the text names. */
    public static Set<String> named(Text text) {
        return NAMED.matcher(text.zh() + text.en())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether {@code years} full years lie between the first day and this one, the anniversary included. */
    public boolean yearsSince(LocalDate since, int years) {
        return since != null && !Times.anniversary(since, years).isAfter(date);
    }

    /** Whether more than {@code years} years lie between: the anniversary itself is not enough (超过, R99). */
    public boolean moreThanYearsSince(LocalDate since, int years) {
        return since != null && Times.anniversary(since, years).isBefore(date);
    }
}
