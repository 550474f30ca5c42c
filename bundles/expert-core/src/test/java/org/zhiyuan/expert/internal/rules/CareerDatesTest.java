package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.testkit.fixture.Experts;

/** Days from which years of work are counted, R57, R71. */
public class CareerDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Of the person of the fixture. */
    private static final LocalDate SIXTEENTH_BIRTHDAY = LocalDate.of(2001, 2, 28);

    private static List<String> refusedFields(Consumer<Experts.Builder> change) {
        ExpertWorld f = new ExpertWorld();
        PlatformException e = refused(
                ErrorCode.INVALID, () -> f.apply(f.expert, Experts.builder().with(change)));
        refused(
                ErrorCode.INVALID,
                () -> f.reader.selfCheck(f.expert, Experts.builder().with(change)));
        assertFalse(e.problems().toString().contains("2001"));
        return e.problems().stream().map(FieldProblem::field).toList();
    }

    private static ExpertStage applied(Consumer<Experts.Builder> change) {
        ExpertWorld f = new ExpertWorld();
        return f.apply(f.expert, Experts.builder().with(change)).stage();
    }

    @Test
    public void r57r71_nobodyWorkedBeforeTheyWereBorn() {
        assertEquals(
                List.of("profession.industrySince"), refusedFields(b -> b.industrySince = LocalDate.of(1900, 1, 1)));
    }

    @Test
    public void r57r71_workCountsFromThe16thBirthdayOn() {
        assertEquals(
                List.of("profession.researchSince"),
                refusedFields(b -> b.researchSince = SIXTEENTH_BIRTHDAY.minusDays(1)));
        assertEquals(ExpertStage.UNDER_REVIEW, applied(b -> b.researchSince = SIXTEENTH_BIRTHDAY));
        assertEquals(List.of("profession.legalWorkSince"), refusedFields(b -> {
            b.idNumber = IdNumber.of("130102196002290019");
            b.legalWorkSince = LocalDate.of(1976, 2, 28);
        }));
    }

    @Test
    public void r57r71_workDoesNotBeginAfterToday() {
        assertEquals(ExpertStage.UNDER_REVIEW, applied(b -> b.industrySince = TODAY));
        assertEquals(
                List.of("profession.middleManagementSince"),
                refusedFields(b -> b.middleManagementSince = TODAY.plusDays(1)));
    }

    @Test
    public void r57r71_everyWrongDayIsNamed() {
        assertEquals(
                List.of(
                        "profession.researchSince",
                        "profession.industrySince",
                        "profession.middleManagementSince",
                        "profession.legalWorkSince"),
                refusedFields(b -> {
                    b.researchSince = TODAY.plusDays(1);
                    b.industrySince = LocalDate.of(1985, 2, 27);
                    b.middleManagementSince = TODAY.plusYears(1);
                    b.legalWorkSince = LocalDate.of(1900, 1, 1);
                }));
    }

    @Test
    public void r95_theWorkingAgeIsTheRuleBooks() {
        ExpertWorld f = new ExpertWorld(Map.of("expert.work.age", 0));
        LocalDate birth = LocalDate.of(1985, 2, 28);
        assertEquals(
                ExpertStage.UNDER_REVIEW,
                f.apply(f.expert, Experts.builder().with(b -> b.researchSince = birth))
                        .stage());
    }
}
