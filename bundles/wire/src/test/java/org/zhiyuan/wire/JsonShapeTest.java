package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.record.ServiceRecord;
import org.zhiyuan.wire.activity.ActivityMapper;
import org.zhiyuan.wire.activity.FieldDto;
import org.zhiyuan.wire.activity.FieldValues;
import org.zhiyuan.wire.activity.ServiceTypeMapper;
import org.zhiyuan.wire.record.RecordMapper;

public class JsonShapeTest {
    private static final String SCHEMA =
            "{\"properties\":{\"seats\":{\"type\":\"integer\"},\"rate\":{\"type\":\"number\"},"
                    + "\"open\":{\"type\":\"boolean\"},\"topic\":{\"type\":\"string\"}}}";
    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @Test
    public void fieldsOfAServiceTypeAreAnObject() {
        JsonNode activity = json.valueToTree(ActivityMapper.toDto(Sample.of(Activity.class), Locale.CHINESE));

        assertEquals(30, activity.at("/fields/seats").asInt());
        assertTrue(activity.at("/fields/open").isBoolean());
        assertFalse(activity.has("fieldList"));
        assertFalse("internal accessors are no properties", activity.has("key"));
    }

    @Test
    public void aSchemaIsAnObjectAndNoText() throws Exception {
        String text = json.writeValueAsString(ServiceTypeMapper.toDto(
                Sample.of(ServiceTypeDescription.class, Map.of("schema", SCHEMA)), Locale.CHINESE));

        assertEquals(
                "integer",
                json.readTree(text).at("/schema/properties/seats/type").asText());
    }

    @Test
    public void theLastPageSaysSo() {
        JsonNode page =
                json.valueToTree(RecordMapper.toDto(new Page<>(List.<ServiceRecord>of(), null), Locale.CHINESE));

        assertTrue(page.get("next").isNull());
        assertTrue(page.get("items").isArray());
    }

    @Test
    public void aProblemNamesCodeFieldAndReference() {
        PlatformException refusal = PlatformException.invalid("staff[2].name", Text.of("必填", "is required"));
        JsonNode problem = json.valueToTree(ProblemMapper.toProblem(refusal, 400, Locale.ENGLISH, "r-1"));

        assertEquals("urn:zhiyuan:problem:invalid", problem.get("type").asText());
        assertEquals("staff[2].name", problem.at("/problems/0/field").asText());
        assertEquals("r-1", problem.get("reference").asText());
        assertEquals(
                "urn:zhiyuan:problem:not-found",
                ProblemMapper.problem(ErrorCode.NOT_FOUND, 404, Text.of("无", "none"), Locale.ENGLISH).type);
    }

    @Test
    public void textsFromXmlBecomeWhatTheSchemaSays() {
        Map<String, Object> values = FieldValues.toMap(
                List.of(
                        field("seats", " 30 "),
                        field("rate", "1.5"),
                        field("open", "true"),
                        field("topic", "12"),
                        field("unknown", "x"),
                        field("seats2", null)),
                SCHEMA);

        assertEquals(30L, values.get("seats"));
        assertEquals("1.5", values.get("rate").toString());
        assertEquals(true, values.get("open"));
        assertEquals("12", values.get("topic"));
        assertEquals("", values.get("seats2"));
        assertEquals(
                "many",
                FieldValues.toMap(List.of(field("seats", "many")), SCHEMA).get("seats"));
    }

    private static FieldDto field(String name, String value) {
        FieldDto field = new FieldDto();
        field.name = name;
        field.value = value;
        return field;
    }
}
