package org.zhiyuan.activity.internal.servicetype;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A service type's fields are held against its schema, and each problem is told in both languages. */
public class FieldSchemaTest {

    private static final String EVERYTHING = """
            {"type": "object", "properties": {
              "text": {"type": "string", "title": "文字", "minLength": 2, "maxLength": 4},
              "count": {"type": "integer", "title": "数", "minimum": 1, "maximum": 9},
              "share": {"type": "number", "title": "比", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
              "sure": {"type": "boolean", "title": "是否"},
              "tool": {"type": "string", "title": "方式", "enum": ["video", "text"], "x-enum-titles": {"video": {"zh": "视频", "en": "Video"}}},
              "url": {"type": "string", "title": "地址", "format": "uri", "pattern": "^https://.+"}},
             "required": ["text"]}
            """;

    private final FieldSchemas schemas = new FieldSchemas();

    @Test
    public void whatFitsIsAccepted() {
        assertEquals(
                List.of(),
                check(Map.of(
                        "text",
                        "𠮷㐂",
                        "count",
                        9,
                        "share",
                        0.5,
                        "sure",
                        true,
                        "tool",
                        "text",
                        "url",
                        "https://example.org/a")));
    }

    @Test
    public void aMissingFieldIsNamed() {
        assertEquals(List.of(new FieldProblem("fields.text", Text.of("必填", "is required"))), check(Map.of()));
    }

    @Test
    public void anUnknownFieldIsRefusedWhateverTheSchemaSays() {
        assertEquals(
                List.of(new FieldProblem("fields.other", Text.of("该服务类型没有此项", "is not known to this service type"))),
                check(Map.of("text", "文字", "other", 1)));
    }

    @Test
    public void lengthsAreCountedInCharactersAtTheirEdges() {
        assertEquals(List.of(), check(Map.of("text", "𠮷𠮷𠮷𠮷")));
        assertEquals("至少2个字", rule(Map.of("text", "𠮷")).zh());
        assertEquals(
                "must have at most 4 characters",
                rule(Map.of("text", "𠮷𠮷𠮷𠮷𠮷")).en());
    }

    @Test
    public void numbersAreHeldToTheirLimits() {
        assertEquals("不得小于1", rule(with("count", 0)).zh());
        assertEquals("must be at most 9", rule(with("count", 10)).en());
        assertEquals("须大于0", rule(with("share", 0)).zh());
        assertEquals("must be less than 1", rule(with("share", 1)).en());
    }

    @Test
    public void typesEnumsAndFormatsAreTold() {
        assertEquals("须为整数", rule(with("count", "五")).zh());
        assertEquals("must be of the type boolean", rule(with("sure", "yes")).en());
        assertEquals("须为以下之一：video, text", rule(with("tool", "letter")).zh());
        assertEquals("格式不符：^https://.+", rule(with("url", "ftp://example.org")).zh());
    }

    @Test
    public void everyProblemIsToldAtOnce() {
        assertEquals(
                Set.of("fields.text", "fields.count"),
                Set.copyOf(check(Map.of("count", 10)).stream()
                        .map(FieldProblem::field)
                        .toList()));
    }

    @Test
    public void onlyTextNumbersAndBooleansOfBoundedSizeComeIn() {
        assertEquals("须为文字、数字或是否", rule(with("tool", List.of("video"))).zh());
        assertEquals("最多10000个字", rule(Map.of("text", "长".repeat(10_001))).zh());
    }

    @Test
    public void r4r88r89_noFieldIsAPrice() {
        for (String name : List.of("price", "unitPrice", "service_fee", "收费标准", "Cost", "报酬")) {
            assertTrue(name, rule(with(name, 1)).zh().contains("R88"));
        }
        for (String name : List.of("feedback", "priceless", "coffee", "payload")) {
            assertFalse(name, PriceWords.speaksOfPrice(name));
        }
    }

    @Test
    public void r88_aSchemaThatNamesAPriceIsUnusable() {
        unusable("{\"type\": \"object\", \"properties\": {\"fee\": {\"type\": \"number\", \"title\": \"数\"}}}", "R88");
        unusable(
                "{\"type\": \"object\", \"properties\": {\"amount\": {\"type\": \"number\", \"title\": \"服务费用\"}}}",
                "R88");
    }

    @Test
    public void aSchemaThatIsNotOneFlatObjectIsUnusable() {
        unusable("no json", "JSON Schema");
        unusable("[]", "扁平对象");
        unusable("{\"type\": \"string\"}", "扁平对象");
        unusable("{\"type\": \"object\", \"properties\": {\"deep\": {\"type\": \"object\"}}}", "deep");
        unusable(
                "{\"type\": \"object\", \"properties\": {\"far\": {\"type\": \"string\", \"$ref\": \"http://example.org/s.json\"}}}",
                "引用");
    }

    @Test(timeout = 30_000)
    public void f8_aPatternThatOthersWouldTryForEverIsDecided() {
        for (String pattern : List.of("^.*.*.*.*.*=$", "^(a+)+$", "(x+x+)+y", "^(a|a)*$", "^(\\\\w+\\\\s?)*$")) {
            ServiceTypeDescription type =
                    type("{\"type\": \"object\", \"properties\": {\"free\": {\"type\": \"string\"}, \"bound\": "
                            + "{\"type\": \"string\", \"pattern\": \"" + pattern + "\"}}}");
            String text = (pattern.contains("x") ? "x" : "a").repeat(9_999) + "!";
            List<FieldProblem> problems = schemas.check(type, Map.of("bound", text, "free", "文字"));
            assertEquals(
                    pattern,
                    List.of("fields.bound"),
                    problems.stream().map(FieldProblem::field).toList());
            assertTrue(problems.toString(), problems.get(0).rule().en().startsWith("must match"));
        }
    }

    @Test
    public void f8_anHonestPatternHasRoomForTheLongestText() {
        ServiceTypeDescription type = type("{\"type\": \"object\", \"properties\": {\"url\": {\"type\": \"string\", "
                + "\"pattern\": \"^https://[^\\\\s]+$\"}}}");
        assertEquals(List.of(), schemas.check(type, Map.of("url", "https://" + "a".repeat(9_992))));
        assertEquals(
                List.of(new FieldProblem(
                        "fields.url", Text.of("格式不符：^https://[^\\s]+$", "must match ^https://[^\\s]+$"))),
                schemas.check(type, Map.of("url", "https://" + "a".repeat(9_991) + " ")));
    }

    @Test
    public void f8_aPatternThatIsNoneOrTooLargeMakesTheSchemaUnusable() {
        for (String pattern : List.of("(", "^(?!a)b", "(a|b){900}{2}", "((a{40}){40})", "(abcd|efgh){1000}")) {
            unusable(
                    "{\"type\": \"object\", \"properties\": {\"bound\": {\"type\": \"string\", \"pattern\": \""
                            + pattern + "\"}}}",
                    "格式" + pattern);
        }
        assertEquals(
                List.of(),
                schemas.check(
                        type("{\"type\": \"object\", \"properties\": {\"bound\": {\"type\": \"string\", "
                                + "\"pattern\": \"" + "a?".repeat(17) + "(a{2}|b){0,2}[|?*+{]\"}}}"),
                        Map.of("bound", "aa+")));
    }

    @Test
    public void aTypeThatDescribesItselfAnewIsCheckedByTheNewSchema() {
        assertEquals(List.of(), check(Map.of("text", "文字")));
        ServiceTypeDescription next = type("{\"type\": \"object\", \"properties\": {}}");
        assertEquals(
                List.of("fields.text"),
                schemas.check(next, Map.of("text", "文字")).stream()
                        .map(FieldProblem::field)
                        .toList());
    }

    private void unusable(String schema, String because) {
        PlatformException refusal = Scene.refused(ErrorCode.UNAVAILABLE, () -> schemas.check(type(schema), Map.of()));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains(because) && refusal.text().zh().contains("test-type"));
    }

    private static Map<String, Object> with(String name, Object value) {
        return Map.of("text", "文字", name, value);
    }

    private Text rule(Map<String, Object> fields) {
        List<FieldProblem> problems = check(fields);
        assertFalse("a problem is found", problems.isEmpty());
        return problems.get(0).rule();
    }

    private List<FieldProblem> check(Map<String, Object> fields) {
        return schemas.check(type(EVERYTHING), fields);
    }

    private static ServiceTypeDescription type(String schema) {
        return new ServiceTypeDescription(
                new ServiceTypeId("test-type"),
                Text.of("测试", "Test"),
                Text.of("测试", "Test"),
                true,
                false,
                Set.of(HostKind.STATION),
                schema,
                List.of());
    }
}
