package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;

public class FactSheetTest {

    private static List<FieldProblem> check(String pattern, String text) {
        ExpertTypeDescription type = new ExpertTypeDescription(
                new ExpertType("design"),
                Text.of("设计专家", "design expert"),
                Text.of("工业设计", "industrial design"),
                List.of(),
                "{\"properties\":{\"licence\":{\"type\":\"string\",\"pattern\":\"" + pattern + "\"}}}");
        return new FactSheet(type).check(Map.of("licence", text));
    }

    @Test
    public void r55_textIsHeldAgainstItsPattern() {
        assertEquals(List.of(), check("^冀[0-9]{4}$", "冀2026"));
        assertEquals("facts.design.licence", check("^冀[0-9]{4}$", "冀26").get(0).field());
    }

    @Test(timeout = 20_000)
    public void f8_aPatternThatIsDearElsewhereIsDecidedAndOneThatIsNoneIsAProblemOfTheField() {
        assertTrue(check("^.*.*.*.*.*=$", "a".repeat(10_000)).get(0).rule().en().contains("must match"));
        assertEquals(List.of(), check("^.*.*.*.*.*=$", "a".repeat(9_999) + '='));
        assertTrue(check("=$", "a".repeat(10_000) + '=').get(0).rule().en().contains("too long"));
        for (String none : List.of("(", "^(?!a)b", "((a{99}){99})")) {
            assertEquals("facts.design.licence", check(none, "a").get(0).field());
            assertTrue(check(none, "a").get(0).rule().en().contains("can't be held against"));
        }
    }
}
