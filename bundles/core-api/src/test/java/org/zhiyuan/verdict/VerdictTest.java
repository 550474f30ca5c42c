package org.zhiyuan.verdict;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Text;

public class VerdictTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Text FOUND = Text.of("见", "found");
    private static final Clause CLAUSE = new Clause("R18", "手册", Text.of("三年", "three years"));
    private static final Finding PASSED = Finding.passed(CLAUSE, FOUND);
    private static final Finding FAILED = Finding.failed(CLAUSE, FOUND);
    private static final Finding OPEN = Finding.needsJudgement(CLAUSE, FOUND);
    private static final Finding BARRED = Finding.barred(CLAUSE, FOUND, DAY);
    private static final Finding SPARE = Finding.notReliedOn(CLAUSE, FOUND);

    private static Verdict verdict(Finding... findings) {
        return new Verdict("book", DAY, List.of(findings));
    }

    @Test
    public void r50_passesWhenNothingStandsInTheWay() {
        assertTrue(verdict(PASSED, SPARE).passed());
        for (Finding obstacle : List.of(FAILED, OPEN, BARRED)) {
            assertFalse(verdict(PASSED, obstacle).passed());
            assertEquals(List.of(obstacle), verdict(PASSED, obstacle, SPARE).obstacles());
        }
    }

    @Test
    public void r28_acceptableWhileOnlyJudgementIsOpen() {
        assertTrue(verdict(PASSED, OPEN).acceptable());
        assertFalse(verdict(OPEN, FAILED).acceptable());
        assertFalse(verdict(OPEN, BARRED).acceptable());
    }

    @Test
    public void r3_moreFindingsCanOnlyTighten() {
        assertFalse(verdict(FAILED).and(List.of(PASSED)).acceptable());
        assertFalse(verdict(PASSED).and(List.of(FAILED)).acceptable());
        assertTrue(verdict(PASSED).and(List.of()).passed());
    }
}
