package org.zhiyuan.record.internal.training;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.zhiyuan.record.internal.Books.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;

/** Trainings are part of the record (R8): entered by agencies, true to the day, taken back with a reason and never lost. */
public class TrainingEntriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Books books = new Books();
    private final Caller province = Callers.province();
    private final ExpertId first = books.expert(1);
    private final ExpertId second = books.expert(2);

    private static NewTraining training(LocalDate day) {
        return new NewTraining("数字化转型政策解读", "省级专门服务机构", "石家庄", day, 90);
    }

    private List<Training> of(Caller caller, ExpertId expert) {
        return books.trainer.list(caller, expert, PageRequest.first()).items();
    }

    @Test
    public void r8_oneTrainingIsEnteredForAllWhoTookPart() {
        assertEquals(
                2,
                books.trainer
                        .enter(province, List.of(first, second), training(TODAY))
                        .size());
        Training own = of(Callers.expert(), first).get(0);
        assertEquals(training(TODAY), own.facts());
        assertEquals(province.account(), own.enteredBy());
        assertEquals(RecordOperation.TRAINING_ENTER, books.work.lastChange().operation());
        assertEquals(1, of(province, second).size());
    }

    @Test
    public void r8_itIsForEverybodyOrForNobody() {
        books.trainer.enter(province, List.of(second), training(TODAY));
        refused(ErrorCode.CONFLICT, () -> books.trainer.enter(province, List.of(first, second), training(TODAY)));
        assertEquals(List.of(), of(province, first));
        refused(
                ErrorCode.NOT_FOUND,
                () -> books.trainer.enter(province, List.of(first, new ExpertId("9".repeat(32))), training(TODAY)));
        assertEquals(List.of(), of(province, first));
    }

    @Test
    public void r8_whatIsNotTrueCantBeEntered() {
        refused(ErrorCode.INVALID, () -> books.trainer.enter(province, List.of(), training(TODAY)));
        refused(ErrorCode.INVALID, () -> books.trainer.enter(province, List.of(first, first), training(TODAY)));
        refused(
                ErrorCode.INVALID,
                () -> books.trainer.enter(
                        province, Collections.nCopies(TrainingService.MOST_EXPERTS + 1, first), training(TODAY)));
        refused(ErrorCode.INVALID, () -> books.trainer.enter(province, List.of(first), training(TODAY.plusDays(1))));
        refused(ErrorCode.INVALID, () -> new NewTraining("政策", "省", "石家庄", TODAY, 0));
        refused(ErrorCode.INVALID, () -> new NewTraining("政策", "省", "石家庄", TODAY, 60_001));
        refused(ErrorCode.INVALID, () -> new NewTraining(" ", "省", "石家庄", TODAY, 60));
        assertEquals(List.of(), of(province, first));
    }

    @Test
    public void r8_whatWasEnteredWronglyIsVoidedOnceAndStaysInSight() {
        Training entered =
                books.trainer.enter(province, List.of(first), training(TODAY)).get(0);
        refused(ErrorCode.INVALID, () -> books.trainer.invalidate(province, entered.id(), ExpectedVersion.ANY, " "));
        refused(
                ErrorCode.STALE,
                () -> books.trainer.invalidate(province, entered.id(), ExpectedVersion.version(9), "录错日期"));
        Training voided = books.trainer.invalidate(province, entered.id(), ExpectedVersion.version(1), " 录错日期 ");
        assertFalse(voided.valid());
        assertEquals("录错日期", of(Callers.expert(), first).get(0).voidReason());
        refused(ErrorCode.CONFLICT, () -> books.trainer.invalidate(province, entered.id(), ExpectedVersion.ANY, "再次"));
        books.trainer.enter(province, List.of(first), training(TODAY));
        assertEquals(2, of(province, first).size());
    }

    @Test
    public void r8r13_agenciesEnterAndExpertsReadTheirOwnOnly() {
        refused(ErrorCode.DENIED, () -> books.trainer.enter(Callers.expert(), List.of(first), training(TODAY)));
        refused(ErrorCode.DENIED, () -> books.trainer.enter(Callers.station(), List.of(first), training(TODAY)));
        refused(
                ErrorCode.NOT_FOUND,
                () -> books.trainer.enter(Callers.city("130200"), List.of(first), training(TODAY)));
        refused(ErrorCode.CONFLICT, () -> books.trainer.enter(Callers.city("130300"), List.of(first), training(TODAY)));
        Training entered = books.trainer
                .enter(Callers.city("130100"), List.of(first), training(TODAY))
                .get(0);
        refused(
                ErrorCode.NOT_FOUND,
                () -> books.trainer.invalidate(Callers.city("130200"), entered.id(), ExpectedVersion.ANY, "他市"));
        refused(ErrorCode.NOT_FOUND, () -> of(Callers.expert(2), first));
        refused(ErrorCode.DENIED, () -> of(Callers.enterprise(), first));
    }
}
