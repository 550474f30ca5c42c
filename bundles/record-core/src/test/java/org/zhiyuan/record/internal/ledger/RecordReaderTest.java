package org.zhiyuan.record.internal.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.RecordId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.VolunteerRecord;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;

/** Who reads which records, R8, R87. */
public class RecordReaderTest {

    private final Books books = new Books();
    private final ExpertId expert = books.expert(1);
    private final ServedSession session = books.served(session(expert, "2026-11-20T09:00", 60));
    private final RecordId id =
            books.records.find(session.activity(), expert).orElseThrow().id();

    @Test
    public void r80_anExpertReadsItsOwnAndAnAgencyItsRegions() {
        assertEquals(session, books.reader.get(Callers.expert(), id).session());
        assertEquals(session, books.reader.get(Callers.city("130100"), id).session());
        assertEquals(session, books.reader.get(Callers.province(), id).session());
        refused(ErrorCode.NOT_FOUND, () -> books.reader.get(Callers.expert(2), id));
        refused(ErrorCode.NOT_FOUND, () -> books.reader.get(Callers.city("130200"), id));
        assertEquals(
                1,
                books.reader
                        .list(Callers.expert(), RecordQuery.ALL, PageRequest.first())
                        .items()
                        .size());
        assertTrue(books.reader
                .list(Callers.expert(2), RecordQuery.ALL, PageRequest.first())
                .items()
                .isEmpty());
        assertTrue(books.reader
                .list(Callers.city("130200"), RecordQuery.ALL, PageRequest.first())
                .items()
                .isEmpty());
    }

    @Test
    public void totalsAreZeroForAYearWithoutService() {
        assertEquals(new RecordTotals(expert, 2026, 60, 1, 0, 0), books.reader.totals(Callers.expert(), expert, 2026));
        assertEquals(new RecordTotals(expert, 2025, 0, 0, 0, 0), books.reader.totals(Callers.province(), expert, 2025));
        refused(ErrorCode.NOT_FOUND, () -> books.reader.totals(Callers.expert(2), expert, 2026));
        refused(ErrorCode.NOT_FOUND, () -> books.reader.totals(Callers.city("130200"), expert, 2026));
    }

    @Test
    public void r8_theWholeRecordHasEightParts() {
        books.served(session(expert, "2025-12-31T23:00", 30));
        books.trainer.enter(
                Callers.province(),
                List.of(expert),
                new NewTraining("政策解读", "省级机构", "石家庄", LocalDate.of(2026, 11, 1), 90));
        books.evaluator.compute(Callers.province(), 2026);
        VolunteerRecord unpublished = books.reader.whole(Callers.expert(), expert);
        assertEquals("an evaluation that is not published is on nobody's record", List.of(), unpublished.evaluations());
        books.clock.set("2027-01-20");
        books.evaluator.compute(Callers.province(), 2026);
        books.evaluator.publish(Callers.province(), 2026, ExpectedVersion.ANY);
        books.evaluator.publish(Callers.colleague(Callers.province()), 2026, ExpectedVersion.ANY);
        Honour honour = books.honourer.propose(
                Callers.province(),
                new NewHonour(
                        HonourKind.OUTSTANDING_EXPERT,
                        RecipientKind.EXPERT,
                        expert.value(),
                        null,
                        2026,
                        "优秀志愿专家",
                        "省级机构",
                        "文号",
                        LocalDate.of(2027, 1, 20),
                        "评价第一"));
        assertEquals(List.of(), books.reader.whole(Callers.expert(), expert).honours());
        books.honourer.grant(Callers.colleague(Callers.province()), honour.id(), ExpectedVersion.ANY);

        VolunteerRecord whole = books.reader.whole(Callers.expert(), expert);
        assertEquals("孙测试", whole.expert().application().name());
        assertEquals(
                List.of(2026, 2025),
                whole.years().stream().map(RecordTotals::year).toList());
        assertEquals(90, whole.minutes());
        assertEquals(2, whole.sessions());
        assertEquals("政策解读", whole.trainings().get(0).facts().content());
        assertEquals("优秀志愿专家", whole.honours().get(0).facts().title());
        assertEquals(1, whole.evaluations().get(0).score().rank());
        refused(ErrorCode.NOT_FOUND, () -> books.reader.whole(Callers.expert(2), expert));
        refused(ErrorCode.NOT_FOUND, () -> books.reader.whole(Callers.city("130200"), expert));
        refused(ErrorCode.DENIED, () -> books.reader.whole(Callers.station(), expert));
    }

    @Test
    public void r8_aMergedExpertsHistoryCountsForTheSurvivorUntilTheMergeIsUndone() {
        ExpertId merged = books.expert(2);
        ServedSession older = books.served(session(merged, "2026-11-19T09:00", 30));
        RecordId theirs =
                books.records.find(older.activity(), merged).orElseThrow().id();
        Merge standing = books.merges.insert(new Merge(
                new MergeId("a".repeat(32)),
                0,
                MergeKind.EXPERT,
                expert.value(),
                merged.value(),
                "同一人",
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null));
        RecordQuery query = new RecordQuery(expert, null, null, null);
        assertEquals(new RecordTotals(expert, 2026, 90, 2, 0, 0), books.reader.totals(Callers.expert(), expert, 2026));
        assertEquals(
                2,
                books.reader
                        .list(Callers.expert(), RecordQuery.ALL, PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                2,
                books.reader
                        .list(Callers.expert(), query, PageRequest.first())
                        .items()
                        .size());
        assertEquals(
                2,
                books.reader
                        .list(Callers.province(), query, PageRequest.first())
                        .items()
                        .size());
        assertEquals(older, books.reader.get(Callers.expert(), theirs).session());
        assertEquals(
                "the merged one reads its own",
                1,
                books.reader
                        .list(Callers.expert(2), RecordQuery.ALL, PageRequest.first())
                        .items()
                        .size());
        assertTrue(
                "asking for another expert adds nothing",
                books.reader
                        .list(Callers.expert(2), query, PageRequest.first())
                        .items()
                        .isEmpty());
        refused(ErrorCode.NOT_FOUND, () -> books.reader.get(Callers.expert(2), id));
        books.merges.replace(standing.undone(Callers.province().account(), Instant.EPOCH, "不是同一人"));
        assertEquals(new RecordTotals(expert, 2026, 60, 1, 0, 0), books.reader.totals(Callers.expert(), expert, 2026));
        assertEquals(
                1,
                books.reader
                        .list(Callers.province(), query, PageRequest.first())
                        .items()
                        .size());
        refused(ErrorCode.NOT_FOUND, () -> books.reader.get(Callers.expert(), theirs));
    }

    @Test
    public void whoeverHasNoRowIsDenied() {
        Set<Role> readers = EnumSet.of(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.EXPERT, Role.INTEGRATOR);
        for (Role role : Role.values()) {
            if (readers.contains(role)) {
                assertEquals(session, books.reader.get(Callers.of(role), id).session());
            } else {
                refused(ErrorCode.DENIED, () -> books.reader.get(Callers.of(role), id));
                refused(
                        ErrorCode.DENIED,
                        () -> books.reader.list(Callers.of(role), RecordQuery.ALL, PageRequest.first()));
                refused(ErrorCode.DENIED, () -> books.reader.totals(Callers.of(role), expert, 2026));
            }
        }
    }
}
