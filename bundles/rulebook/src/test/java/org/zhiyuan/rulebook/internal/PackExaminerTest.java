package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.Region;
import org.zhiyuan.rule.spi.RulePack;

/** R1 to R3: a rule pack that the rules could not be read from is refused when it comes, and the book before stays. */
public class PackExaminerTest {

    private static final String FINE =
            "{\"ruleBook\":\"x-1\",\"zh\":\"甲\",\"en\":\"x\",\"region\":\"140000\",\"basis\":\"hebei-2020\","
                    + "\"parameters\":[{\"id\":\"station.operation.years\",\"value\":2,\"from\":\"2020-01-01\",\"source\":\"s\"}]}";

    private final List<RulePack> services = new ArrayList<>();
    private final PackExaminer examiner = new PackExaminer(new Packs(services, Region.HEBEI));

    @Test
    public void aWholeBookPasses() {
        assertEquals(Optional.empty(), examine(FINE));
    }

    @Test
    public void whatIsNoBookIsRefusedAndSaysWhy() {
        refused("is no rule book", "{}");
        refused("is no rule book", "no JSON");
        refused("is no rule book", FINE.replace("\"source\":\"s\"", "\"x\":\"s\""));
        refused("is no rule book", FINE.replace("2020-01-01", "yesterday"));
        refused("has no source", FINE.replace("\"source\":\"s\"", "\"source\":\" \""));
        refused("a region that is no province", FINE.replace("140000", "130100"));
        refused("which is not deployed", FINE.replace("hebei-2020", "nobody-1"));
    }

    @Test
    public void theBookThatIsThereStays() {
        refused("whose book hebei-2020 is there and stays", FINE.replace("140000", "130000"));
        refused("whose book hebei-2020 is there and stays", FINE.replace("x-1", "hebei-2020"));
        services.add(() -> new ByteArrayInputStream(FINE.getBytes(StandardCharsets.UTF_8)));
        refused("whose book x-1 is there and stays", FINE);
        assertEquals(
                "a second book of a province that is not applied here",
                Optional.empty(),
                examine(FINE.replace("x-1", "x-2")));
        PackExaminer shanxi = new PackExaminer(new Packs(services, Region.of("140000")));
        assertTrue(shanxi.problem(FINE.replace("x-1", "x-2").getBytes(StandardCharsets.UTF_8))
                .isPresent());
    }

    private Optional<org.zhiyuan.core.Text> examine(String text) {
        return examiner.problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String reason, String text) {
        String problem = examine(text).orElseThrow().en();
        assertTrue(problem, problem.contains(reason));
    }
}
