package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the JSON Schema of a service type against what the platform accepts. */
final class SchemaCheck {

    private static final Pattern PRICE = Pattern.compile(
            "(?i)\\b(prices?|pricing|fees?|charges?|payments?|pay|paid|costs?|tariff|invoice|deposit)\\b"
                    + "|价格|价钱|定价|单价|报价|收费|费用|付费|付款|缴费|报酬|押金");
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final String text;
    private final JsonNode schema;

    SchemaCheck(String text) {
        this.text = text;
        try {
            schema = json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the schema is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    void isValid() {
        assertEquals(
                "breaks the rules of JSON Schema",
                Set.of(),
                factory.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema));
    }

    void isOneFlatObject() {
        assertEquals("object", schema.path("type").asText());
        assertFalse("has no references", text.contains("Ref\"") || text.contains("$ref"));
        assertFalse(
                "unknown fields are refused",
                schema.path("additionalProperties").asBoolean(true));
        schema.path("properties")
                .properties()
                .forEach(field -> assertTrue(
                        field.getKey() + " is text, a number or a boolean",
                        TYPES.contains(field.getValue().path("type").asText())));
        schema.path("required")
                .forEach(name -> assertTrue(
                        name + " is a property", schema.path("properties").has(name.asText())));
    }

    void hasTitlesInBothLanguages() {
        schema.path("properties").properties().forEach(field -> {
            JsonNode property = field.getValue();
            assertFalse(
                    field.getKey() + " has a title",
                    property.path("title").asText().isBlank());
            assertFalse(
                    field.getKey() + " has a title in English",
                    property.path("x-title-en").asText().isBlank());
            property.path("enum").forEach(value -> {
                JsonNode titles = property.path("x-enum-titles").path(value.asText());
                assertFalse(
                        field.getKey() + "=" + value + " is named in Chinese",
                        titles.path("zh").asText().isBlank());
                assertFalse(
                        field.getKey() + "=" + value + " is named in English",
                        titles.path("en").asText().isBlank());
            });
        });
    }

    /** Only texts are bounded by nobody else. */
    void boundsItsTexts() {
        schema.path("properties").properties().forEach(field -> {
            JsonNode property = field.getValue();
            boolean free =
                    "string".equals(property.path("type").asText()) && !property.has("enum") && !property.has("const");
            assertTrue(field.getKey() + " has a maxLength", !free || property.has("maxLength"));
        });
    }

    void speaksOfNoPrice() {
        assertFalse(
                "programme services have no price (R88)",
                PRICE.matcher(text.replaceAll("(?<=[a-z])(?=[A-Z])|[_-]", " ")).find());
    }

    static void speaksOfNoPrice(String words) {
        assertFalse(
                "\"" + words + "\": programme services have no price (R88)",
                PRICE.matcher(words).find());
    }

    void accepts(Map<String, Object> fields) {
        assertEquals(Set.of(), factory.getSchema(schema).validate(json.valueToTree(fields)));
    }
}
