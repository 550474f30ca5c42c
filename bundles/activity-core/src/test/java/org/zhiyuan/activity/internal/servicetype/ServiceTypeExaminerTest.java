package org.zhiyuan.activity.internal.servicetype;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Text;

/** R84, R88: what a service type says of itself is examined once, before anybody meets it. */
public class ServiceTypeExaminerTest {

    private static final String FINE =
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"title\":\"甲\",\"maxLength\":120}}}";

    private final ServiceTypeExaminer examiner = new ServiceTypeExaminer();

    @Test
    public void whatIsInOrderPasses() {
        assertEquals(Optional.empty(), examiner.problem(type("Open day", FINE)));
        assertEquals(Optional.empty(), examiner.problem(type("Open day", "{\"type\":\"object\",\"properties\":{}}")));
    }

    @Test
    public void aSchemaThatIsNoneIsRefused() {
        refused("is no valid JSON Schema", type("x", "{"));
        refused("one flat object", type("x", "[]"));
        refused("breaks JSON Schema", type("x", FINE.replace("120", "-1")));
        refused("must be text, a number or a boolean", type("x", FINE.replace("string", "array")));
    }

    @Test
    public void aPatternThatCantBeUsedIsRefused() {
        refused(
                "look-arounds and back-references are not known",
                type("x", FINE.replace("\"maxLength\":120", "\"pattern\":\"^(?!a)b\"")));
        refused(
                "repeated more than 1000 times by number",
                type("x", FINE.replace("\"maxLength\":120", "\"pattern\":\"((a{99}){99})\"")));
        assertEquals(
                Optional.empty(),
                examiner.problem(type("x", FINE.replace("\"maxLength\":120", "\"pattern\":\"(a+)+$\""))));
        assertEquals(
                Optional.empty(),
                examiner.problem(type("x", FINE.replace("\"maxLength\":120", "\"pattern\":\"^[A-Z]+$\""))));
    }

    @Test
    public void fiftyFieldsAreEnough() {
        assertEquals(Optional.empty(), examiner.problem(type("x", fields(50))));
        refused("too many fields: 51, at most 50", type("x", fields(51)));
    }

    @Test
    public void markupAndBlankTextsAreRefused() {
        refused("has markup in a text: <script>", type("<script>alert(1)</script>", FINE));
        refused("has a blank text", type(" ", FINE));
        refused("title with markup", type("x", FINE.replace("甲", "<b>")));
        refused(
                "without minutes",
                new ServiceTypeDescription(
                        new ServiceTypeId("x1"),
                        Text.of("甲", "x"),
                        Text.of("甲", "x"),
                        false,
                        false,
                        Set.of(HostKind.AGENCY),
                        FINE,
                        List.of(new MenuItem("m", Text.of("甲", "x"), null, 0))));
    }

    private static String fields(int count) {
        return "{\"type\":\"object\",\"properties\":{"
                + IntStream.range(0, count)
                        .mapToObj(i -> "\"f" + i + "\":{\"type\":\"boolean\"}")
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private void refused(String reason, ServiceTypeDescription type) {
        String problem = examiner.problem(type).orElseThrow().en();
        assertTrue(problem, problem.contains(reason));
    }

    private static ServiceTypeDescription type(String name, String schema) {
        return new ServiceTypeDescription(
                new ServiceTypeId("x1"),
                Text.of("甲", name),
                Text.of("甲", "x"),
                false,
                false,
                Set.of(HostKind.AGENCY),
                schema,
                List.of());
    }
}
