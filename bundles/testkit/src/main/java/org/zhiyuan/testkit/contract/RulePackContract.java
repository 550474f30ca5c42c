package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.spi.RulePack;

/** What every province's rule pack must be, read as text: extend it and say which pack. */
public abstract class RulePackContract {

    protected abstract RulePack pack();

    protected final void isRegisteredBy(String blueprint) {
        assertNotNull(new BlueprintCheck(pack().getClass(), blueprint, RulePack.class));
    }

    private JsonNode book() throws IOException {
        try (InputStream json = pack().open()) {
            assertNotNull("the pack opens", json);
            return new ObjectMapper().readTree(json);
        }
    }

    @Test
    public void r2_itIsTheBookOfAProvinceWhoseDivisionsAreKnown() throws IOException {
        Region province = Region.of(text(book(), "region"));
        assertTrue(province.isProvince());
        assertFalse("divisions of " + province, Divisions.areas(province).isEmpty());
    }

    @Test
    public void itSaysWhatItIsInBothLanguages() throws IOException {
        JsonNode book = book();
        assertTrue(text(book, "ruleBook"), text(book, "ruleBook").matches("[a-z][a-z0-9-]{1,60}"));
        assertFalse(text(book, "version").contains("+"));
        named("the book", book);
    }

    @Test
    public void r1r3_everyParameterHasAnIdAFirstDayAndASource() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode parameter : book().required("parameters")) {
            dated(seen, parameter);
            assertTrue(text(parameter, "id"), parameter.required("value").isNumber());
        }
    }

    @Test
    public void r95_everyListHasItemsOfDistinctCodesInBothLanguages() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode list : book().path("lists")) {
            dated(seen, list);
            Set<String> codes = new HashSet<>();
            for (JsonNode item : list.required("items")) {
                assertTrue(text(list, "id") + " has " + text(item, "code") + " once", codes.add(text(item, "code")));
                named(text(item, "code"), item);
            }
        }
    }

    @Test
    public void r1_everyPolicyIsNamedInBothLanguagesWithItsFirstDay() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode policy : book().path("policies")) {
            assertTrue(text(policy, "id"), seen.add(text(policy, "id")));
            assertFalse(text(policy, "id") + " is cited", text(policy, "cited").isBlank());
            LocalDate.parse(text(policy, "from"));
            named(text(policy, "id"), policy);
        }
    }

    @Test
    public void r3_everyClauseNamesItsSource() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode clause : book().path("clauses")) {
            assertTrue(text(clause, "id"), seen.add(text(clause, "id")));
            assertFalse(text(clause, "id"), text(clause, "source").isBlank());
            named(text(clause, "id"), clause);
        }
    }

    @Test
    public void itReadsTheSameEachTime() throws IOException {
        assertEquals(book(), book());
    }

    private static void dated(Set<String> seen, JsonNode entry) {
        String id = new ParameterId(text(entry, "id")).value();
        LocalDate from = LocalDate.parse(text(entry, "from"));
        assertTrue(id + " of " + from + " stands once", seen.add(id + from));
        JsonNode source = entry.required("source");
        if (source.isObject()) {
            named("the source of " + id, source);
        } else {
            assertFalse(id + " has a source", source.asText().isBlank());
        }
    }

    private static void named(String what, JsonNode entry) {
        assertFalse(what + " in Chinese", text(entry, "zh").isBlank());
        assertFalse(what + " in English", text(entry, "en").isBlank());
    }

    private static String text(JsonNode entry, String field) {
        return entry.required(field).asText();
    }
}
