package org.zhiyuan.record.internal.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.record.AgreedHours;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Merges;

/** One person who was entered twice (R8): evaluated once, with the hours of both; papers keep the name they were issued in. */
public class MergedRecordsTest {

    private final Books books = new Books();
    private final Caller province = Callers.province();
    private final Caller colleague = Callers.colleague(province);
    private final ExpertId survivor = books.expert(1);
    private final ExpertId merged = books.expert(2);

    private Merge merge() {
        return Merges.standing(books.merges, MergeKind.EXPERT, survivor, merged);
    }

    private List<ExpertScore> scores() {
        return books.evaluator.compute(province, 2026).scores();
    }

    private static NewHonour honour(HonourKind kind, ExpertId recipient) {
        return new NewHonour(
                kind,
                RecipientKind.EXPERT,
                recipient.value(),
                null,
                2026,
                "优秀志愿专家",
                "省级专门服务机构",
                "冀志〔2026〕1号",
                kind == HonourKind.OUTSTANDING_EXPERT ? LocalDate.of(2027, 1, 20) : LocalDate.of(2026, 11, 22),
                "年度评价靠前");
    }

    private Honour granted(HonourKind kind, ExpertId recipient) {
        return books.honourer.grant(
                colleague,
                books.honourer.propose(province, honour(kind, recipient)).id(),
                ExpectedVersion.ANY);
    }

    @Test
    public void r82_thePersonIsRankedOnceWithTheHoursAndStarsOfBothEntries() {
        ExpertId third = books.expert(3);
        books.rated(books.served(session(survivor, "2026-11-10T09:00", 60)), 4);
        books.rated(books.served(session(merged, "2026-11-11T09:00", 90)), 5);
        books.rated(books.served(session(third, "2026-11-12T09:00", 120)), 4);
        assertEquals(3, scores().size());
        Merge standing = merge();
        List<ExpertScore> united = scores();
        assertEquals(
                List.of(survivor, third),
                united.stream().map(ExpertScore::expert).toList());
        assertEquals(150, united.get(0).minutes());
        assertEquals(2, united.get(0).sessions());
        assertEquals("4.50", united.get(0).averageStars().toPlainString());
        assertEquals("孙测试", united.get(0).name());
        Merges.undone(books.merges, standing);
        assertEquals(3, scores().size());
    }

    @Test
    public void r2r9_aCertificateAfterTheMergeCountsOnceAndTakesThePlaceOfBoth() {
        books.clock.set("2026-11-25");
        books.served(session(survivor, "2026-11-23T09:00", 180));
        books.served(session(merged, "2026-11-23T10:00", 120));
        books.served(session(merged, "2026-11-24T09:00", 120));
        LocalDate first = LocalDate.of(2026, 11, 1);
        LocalDate last = LocalDate.of(2026, 11, 24);
        Certificate one = books.issuer.issue(province, survivor, first, last);
        Certificate other = books.issuer.issue(province, merged, first, last.minusDays(1));
        merge();
        Certificate united = books.issuer.issue(province, survivor, first, last);
        assertEquals("five hours, not seven", 300, united.minutes());
        for (Certificate earlier : List.of(one, other)) {
            assertEquals(
                    united.number(),
                    books.issuer.check(earlier.number()).orElseThrow().supersededBy());
        }
    }

    /** 9 to 10:30 as one entry, 10 to 11 and 11 to 12 as the other: three hours of one person, not three and a half. */
    @Test
    public void r7r80r82_anHourThatBothEntriesServedIsThePersonsOnce() {
        books.clock.set("2026-11-25");
        books.served(session(survivor, "2026-11-23T09:00", 90));
        books.served(session(merged, "2026-11-23T10:00", 60));
        books.served(session(merged, "2026-11-23T11:00", 60));
        books.served(session(merged, "2026-11-24T09:00", 30));
        Merge standing = merge();
        assertEquals(210, books.reader.totals(province, survivor, 2026).minutes());
        assertEquals(
                "every session stays",
                4,
                books.reader.totals(province, survivor, 2026).sessions());
        assertEquals(210, scores().get(0).minutes());
        assertEquals(
                210,
                books.reader.agreedHours(Callers.expert(1), survivor).get(0).minutes());
        assertEquals(210, books.reader.whole(province, survivor).years().get(0).minutes());
        assertEquals(
                "its own as they are",
                150,
                books.reader.totals(province, merged, 2026).minutes());
        Merges.undone(books.merges, standing);
        assertEquals(90, books.reader.totals(province, survivor, 2026).minutes());
    }

    @Test
    public void r7_aDayThatBothServedThroughIsADay() {
        books.clock.set("2026-11-25");
        books.served(session(survivor, "2026-11-23T00:00", 1440));
        books.served(session(merged, "2026-11-23T00:00", 1440));
        merge();
        assertEquals(1440, books.reader.totals(province, survivor, 2026).minutes());
    }

    @Test
    public void r82_aSurvivorWithoutRecordsOfItsOwnIsRankedByThoseMergedIntoIt() {
        books.served(session(merged, "2026-11-11T09:00", 90));
        merge();
        assertEquals(
                List.of(survivor), scores().stream().map(ExpertScore::expert).toList());
    }

    @Test
    public void r80_theAgreedHoursOfTheSurvivorCountWhatBothDeliveredAndOnlyOnce() {
        books.clock.set("2026-11-25");
        books.served(session(survivor, "2026-11-22T09:00", 60));
        books.served(session(merged, "2026-11-23T09:00", 90));
        merge();
        assertEquals(
                150,
                books.reader.agreedHours(Callers.expert(1), survivor).get(0).minutes());
        assertEquals(
                "its own as they are",
                90,
                books.reader.agreedHours(Callers.expert(2), merged).get(0).minutes());
        books.experts.replace(books.experts.find(merged).orElseThrow().mergedInto(survivor));
        List<AgreedHours> all =
                books.reader.agreedHours(province, null, PageRequest.first()).items();
        assertEquals(
                "once in the list",
                List.of(150L),
                all.stream().map(AgreedHours::minutes).toList());
    }

    @Test
    public void r9_certificatesAreListedWithTheSurvivorUnderTheEntryTheyWereIssuedTo() {
        books.served(session(merged, "2026-11-11T09:00", 90));
        Certificate issued =
                books.issuer.issue(Callers.expert(2), merged, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.get(Callers.expert(1), issued.number()));
        Merge standing = merge();
        assertEquals(
                List.of(issued),
                books.issuer
                        .list(Callers.expert(1), survivor, PageRequest.first())
                        .items());
        assertEquals(
                merged,
                books.issuer
                        .list(province, survivor, PageRequest.first())
                        .items()
                        .get(0)
                        .expert());
        assertEquals(issued, books.issuer.get(Callers.expert(1), issued.number()));
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.get(Callers.expert(3), issued.number()));
        assertTrue(books.issuer.check(issued.number()).orElseThrow().valid());
        Merges.undone(books.merges, standing);
        assertEquals(
                List.of(),
                books.issuer
                        .list(Callers.expert(1), survivor, PageRequest.first())
                        .items());
        refused(ErrorCode.NOT_FOUND, () -> books.issuer.get(Callers.expert(1), issued.number()));
    }

    @Test
    public void r83_honoursAreListedWithTheSurvivorAndNewOnesAreGrantedToItOnly() {
        Honour had = granted(HonourKind.COMMENDATION, merged);
        HonourQuery query = new HonourQuery(survivor.value(), null, null);
        assertEquals(
                List.of(),
                books.honourer
                        .list(Callers.anonymous(), query, PageRequest.first())
                        .items());
        Honour open = books.honourer.propose(province, honour(HonourKind.PRIORITY_RECOMMENDATION, merged));
        merge();
        assertEquals(
                List.of(had),
                books.honourer
                        .list(Callers.anonymous(), query, PageRequest.first())
                        .items());
        String said = refused(
                        ErrorCode.CONFLICT,
                        () -> books.honourer.propose(province, honour(HonourKind.COMMENDATION, merged)))
                .text()
                .zh();
        assertTrue(said, said.contains(survivor.value()));
        refused(ErrorCode.CONFLICT, () -> books.honourer.grant(colleague, open.id(), ExpectedVersion.ANY));
        assertTrue(
                "what the merged one was honoured for counts",
                granted(HonourKind.PRIORITY_RECOMMENDATION, survivor).inForce());
    }

    @Test
    public void r82_aRankPublishedBeforeTheMergeIsTheSurvivors() {
        books.served(session(merged, "2026-11-11T09:00", 90));
        books.clock.set("2027-01-20");
        books.evaluator.compute(province, 2026);
        books.evaluator.publish(province, 2026, ExpectedVersion.ANY);
        books.evaluator.publish(colleague, 2026, ExpectedVersion.ANY);
        refused(
                ErrorCode.CONFLICT,
                () -> books.honourer.propose(province, honour(HonourKind.OUTSTANDING_EXPERT, survivor)));
        merge();
        assertTrue(granted(HonourKind.OUTSTANDING_EXPERT, survivor).inForce());
    }
}
