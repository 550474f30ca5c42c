package org.zhiyuan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.PolicySource;
import org.zhiyuan.verdict.Clause;

/**
 * A province's book as it is written in its pack (规则包): what it states itself, and the book it rests on where it is silent.
 *
 * @param province whose table of divisions ({@link org.zhiyuan.core.Divisions}) belongs to it
 * @param basis the id of the book it rests on, or null
 * @param labels the items of its lists by list and code
 * @param clauses its own words for clauses, by clause id
 * @param policies the documents it rests on
 */
public record BookText(
        String id,
        String version,
        Text name,
        Region province,
        String basis,
        List<Parameter> parameters,
        Map<String, Map<String, Text>> labels,
        Map<String, Clause> clauses,
        List<PolicySource> policies) {

    /** Reads the format that the plugin author's guide describes. @throws IllegalArgumentException if a required field is missing */
    public static BookText read(InputStream json) {
        try {
            JsonNode book = new ObjectMapper().readTree(json);
            List<Parameter> parameters = new ArrayList<>();
            for (JsonNode entry : book.required("parameters")) {
                parameters.add(new Parameter(
                        text(entry, "id"), entry.required("value").decimalValue(), from(entry), source(entry)));
            }
            Map<String, Map<String, Text>> labels = new HashMap<>();
            for (JsonNode entry : book.path("lists")) {
                Map<String, Text> items = new LinkedHashMap<>();
                entry.required("items").forEach(item -> items.put(text(item, "code"), words(item)));
                labels.computeIfAbsent(text(entry, "id"), id -> new LinkedHashMap<>())
                        .putAll(items);
                parameters.add(
                        Parameter.list(text(entry, "id"), List.copyOf(items.keySet()), from(entry), source(entry)));
            }
            Map<String, Clause> clauses = new HashMap<>();
            book.path("clauses")
                    .forEach(entry -> clauses.put(
                            text(entry, "id"), new Clause(text(entry, "id"), text(entry, "source"), words(entry))));
            return new BookText(
                    text(book, "ruleBook"),
                    book.path("version").asText("1"),
                    words(book),
                    Region.of(text(book, "region")),
                    book.path("basis").asText(null),
                    List.copyOf(parameters),
                    labels,
                    clauses,
                    policies(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what the other book states wherever this one is silent; the source says so (R3). */
    public BookText restingOn(BookText other) {
        Set<String> stated = parameters.stream().map(Parameter::id).collect(Collectors.toSet());
        List<Parameter> all = new ArrayList<>(parameters);
        other.parameters.stream()
                .filter(parameter -> !stated.contains(parameter.id()))
                .forEach(parameter -> all.add(new Parameter(
                        parameter.id(),
                        parameter.value(),
                        parameter.codes(),
                        parameter.from(),
                        Text.of(
                                "沿用" + other.id + "：" + parameter.source().zh(),
                                "as in " + other.id + ": " + parameter.source().en()))));
        Map<String, Map<String, Text>> names = new HashMap<>(other.labels);
        names.putAll(labels);
        List<PolicySource> documents = new ArrayList<>(policies);
        other.policies.stream()
                .filter(policy -> policies.stream().noneMatch(own -> own.id().equals(policy.id())))
                .forEach(documents::add);
        return new BookText(
                id, version, name, province, basis, List.copyOf(all), names, clauses, List.copyOf(documents));
    }

    /** The documents that the source cites, in the book's order. */
    public List<PolicySource> policies(String source) {
        return policies.stream()
                .filter(policy -> source.contains(policy.cited()))
                .toList();
    }

    private static List<PolicySource> policies(JsonNode book) {
        List<PolicySource> policies = new ArrayList<>();
        for (JsonNode entry : book.path("policies")) {
            List<String> under = new ArrayList<>();
            entry.path("under").forEach(id -> under.add(id.asText()));
            LocalDate until = entry.has("until") ? LocalDate.parse(text(entry, "until")) : null;
            policies.add(
                    new PolicySource(text(entry, "id"), words(entry), text(entry, "cited"), from(entry), until, under));
        }
        return List.copyOf(policies);
    }

    /** In both languages, or one text that is the same in both, such as a document's number. */
    private static Text source(JsonNode entry) {
        JsonNode source = entry.required("source");
        return source.isObject() ? words(source) : Text.of(source.asText(), source.asText());
    }

    /** With other names for the items of its lists. */
    public BookText labelled(Map<String, Map<String, Text>> names) {
        return new BookText(id, version, name, province, basis, parameters, names, clauses, policies);
    }

    /** Hebei's, as it is bundled. */
    public static BookText hebei() {
        try (InputStream json = BookText.class.getResourceAsStream("hebei.json")) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text words(JsonNode entry) {
        return Text.of(text(entry, "zh"), text(entry, "en"));
    }

    private static String text(JsonNode entry, String field) {
        return entry.required(field).asText();
    }

    private static LocalDate from(JsonNode entry) {
        return LocalDate.parse(text(entry, "from"));
    }
}
