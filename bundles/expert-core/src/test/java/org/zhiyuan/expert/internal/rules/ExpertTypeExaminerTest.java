package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;

/** R55: a type of expert that nobody could apply for is refused when it comes. */
public class ExpertTypeExaminerTest {

    private static final String FINE =
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"pattern\":\"^[A-Z]+$\"}}}";

    private final ExpertTypeExaminer examiner = new ExpertTypeExaminer();

    @Test
    public void whatIsInOrderPassesAndWhatIsNotIsNamed() {
        assertEquals(Optional.empty(), examiner.problem(type("x", FINE)));
        refused("no JSON", type("x", "{"));
        refused("no flat object", type("x", "[]"));
        refused("fact a must be text", type("x", FINE.replace("string", "array")));
        refused("too large", type("x", FINE.replace("^[A-Z]+$", "((a{99}){99})")));
        refused("invalid", type("x", FINE.replace("^[A-Z]+$", "(")));
        refused("markup", type("<b>", FINE));
    }

    private void refused(String reason, ExpertTypeDescription type) {
        String problem = examiner.problem(type).orElseThrow().en();
        assertTrue(problem, problem.contains(reason));
    }

    private static ExpertTypeDescription type(String name, String schema) {
        return new ExpertTypeDescription(
                new ExpertType("digital"), Text.of("甲", name), Text.of("甲", "x"), List.of(), schema);
    }
}
