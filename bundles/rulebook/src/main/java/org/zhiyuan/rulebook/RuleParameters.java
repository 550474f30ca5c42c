package org.zhiyuan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All parameters of one rule book, by id and first day in force; a change takes effect from its day and never before (R95). */
public record RuleParameters(String ruleBook, List<Parameter> parameters) {

    public RuleParameters {
        parameters = List.copyOf(parameters);
    }

    /** Reads {@code {"ruleBook": name, "parameters": [{"id", "value", "from", "source"}]}}. */
    public static RuleParameters read(InputStream json) {
        try {
            JsonNode book = new ObjectMapper().readTree(json);
            List<Parameter> parameters = new ArrayList<>();
            for (JsonNode entry : book.required("parameters")) {
                parameters.add(new Parameter(entry.required("id").asText(), entry.required("value").decimalValue(),
                        LocalDate.parse(entry.required("from").asText()), entry.required("source").asText()));
            }
            return new RuleParameters(book.required("ruleBook").asText(), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The province's own book. */
    public static RuleParameters hebei() {
        try (InputStream json = RuleParameters.class.getResourceAsStream("hebei.json")) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameter as it is in force on that day. @throws IllegalArgumentException if there is none */
    public Parameter inForce(String id, LocalDate day) {
        return parameters.stream().filter(parameter -> parameter.id().equals(id) && !parameter.from().isAfter(day))
                .max(Comparator.comparing(Parameter::from))
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + id + " in force on " + day));
    }
}
