package org.zhiyuan.rulebook.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.RuleUnit;
import org.zhiyuan.rulebook.Parameter;

/** The platform's own knowledge of each parameter (参数定义表), read once when it is first asked for. */
final class Definitions {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private Map<String, Definition> known;

    /** The definition, or for one that a pack brings by itself a plain one without a name. */
    Definition of(Parameter parameter) {
        Definition found = known().get(parameter.id());
        if (found != null) {
            return found;
        }
        Text name = Text.of(parameter.id(), parameter.id());
        return parameter.isList()
                ? new Definition(parameter.id(), name, RuleUnit.LIST, null, null, null)
                : new Definition(parameter.id(), name, unit(parameter.id()), BigDecimal.ZERO, MOST, null);
    }

    private static RuleUnit unit(String id) {
        return id.endsWith(".years")
                ? RuleUnit.YEARS
                : id.endsWith(".days") ? RuleUnit.DAYS : id.endsWith(".hours") ? RuleUnit.HOURS : RuleUnit.COUNT;
    }

    synchronized Map<String, Definition> known() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private static Map<String, Definition> read() {
        try (InputStream json = Definitions.class.getResourceAsStream("/org/zhiyuan/rulebook/definitions.json")) {
            Map<String, Definition> all = new TreeMap<>();
            for (JsonNode entry : new ObjectMapper().readTree(json)) {
                Definition definition = read(entry);
                all.put(definition.id(), definition);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition read(JsonNode entry) {
        RuleUnit unit = RuleUnit.valueOf(entry.required("unit").asText());
        Text name = Text.of(entry.required("zh").asText(), entry.required("en").asText());
        boolean list = unit == RuleUnit.LIST;
        Set<String> codes = null;
        if (entry.has("codes")) {
            codes = new TreeSet<>();
            for (JsonNode code : entry.get("codes")) {
                codes.add(code.asText());
            }
        }
        return new Definition(
                entry.required("id").asText(),
                name,
                unit,
                list ? null : number(entry, "least", BigDecimal.ZERO),
                list
                        ? null
                        : number(
                                entry,
                                "most",
                                unit == RuleUnit.SHARE || unit == RuleUnit.SWITCH ? BigDecimal.ONE : MOST),
                codes);
    }

    private static BigDecimal number(JsonNode entry, String field, BigDecimal otherwise) {
        return entry.has(field) ? entry.get(field).decimalValue() : otherwise;
    }
}
