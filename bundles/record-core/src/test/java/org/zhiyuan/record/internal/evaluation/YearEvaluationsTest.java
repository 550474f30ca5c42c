package org.zhiyuan.record.internal.evaluation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.testkit.fixture.Callers;

/** Ranking, publication and who sees it, R82. */
public class YearEvaluationsTest {

    private final Books books = new Books();
    private final Caller province = Callers.province();

    private void serve(ExpertId expert, int minutes, int stars) {
        books.rated(books.served(session(expert, "2026-11-20T09:00", minutes)), stars);
    }

    @Test
    public void r82_equalScoresShareARankAndTheNextCountsAllBeforeIt() {
        serve(books.expert(1), 60, 4);
        serve(books.expert(2), 120, 5);
        serve(books.expert(3), 60, 4);
        serve(books.expert(4), 60, 1);
        List<ExpertScore> scores = books.evaluator.compute(province, 2026).scores();
        assertEquals(List.of(1, 2, 2, 4), scores.stream().map(ExpertScore::rank).toList());
        assertEquals("专家2", scores.get(0).name());
        assertEquals("专家4", scores.get(3).name());
        assertEquals(scores.get(1).score(), scores.get(2).score());
    }

    @Test
    public void r82_qualityCanOutweighHours() {
        serve(books.expert(1), 300, 2);
        serve(books.expert(2), 60, 5);
        assertEquals(
                "专家2", books.evaluator.compute(province, 2026).scores().get(0).name());
    }

    @Test
    public void r82_itIsComputedAnewUntilPublishedAndFrozenThen() {
        ExpertId expert = books.expert(1);
        serve(expert, 60, 4);
        YearEvaluation first = books.evaluator.compute(province, 2026);
        books.served(session(expert, "2026-11-21T09:00", 60));
        YearEvaluation second = books.evaluator.compute(province, 2026);
        assertEquals(60, first.scores().get(0).minutes());
        assertEquals(120, second.scores().get(0).minutes());
        assertEquals(first.version() + 1, second.version());
        books.clock.set("2027-01-01");
        second = books.evaluator.compute(province, 2026);
        YearEvaluation proposed = books.evaluator.publish(province, 2026, ExpectedVersion.version(second.version()));
        assertFalse("one official alone only proposes (R94)", proposed.published());
        refused(ErrorCode.DENIED, () -> books.evaluator.publish(province, 2026, ExpectedVersion.ANY));
        YearEvaluation published =
                books.evaluator.publish(Callers.colleague(province), 2026, ExpectedVersion.version(proposed.version()));
        assertTrue(published.published());
        assertEquals(second.scores(), published.scores());
        refused(ErrorCode.CONFLICT, () -> books.evaluator.compute(province, 2026));
        refused(ErrorCode.CONFLICT, () -> books.evaluator.publish(province, 2026, ExpectedVersion.ANY));
        assertEquals(RecordOperation.EVALUATION_PUBLISH, books.work.lastChange().operation());
    }

    @Test
    public void f18_publishingWhatWasComputedAnewMeanwhileIsStale() {
        serve(books.expert(1), 60, 4);
        books.clock.set("2027-01-02");
        YearEvaluation first = books.evaluator.compute(province, 2026);
        books.evaluator.compute(province, 2026);
        refused(
                ErrorCode.STALE,
                () -> books.evaluator.publish(province, 2026, ExpectedVersion.version(first.version())));
    }

    @Test
    public void r82_onlyThePublishedOneIsPublic() {
        serve(books.expert(1), 60, 4);
        books.clock.set("2027-01-02");
        books.evaluator.compute(province, 2026);
        assertTrue(books.evaluator.find(Callers.anonymous(), 2026).isEmpty());
        assertTrue(books.evaluator.find(Callers.expert(), 2026).isEmpty());
        assertTrue(books.evaluator.find(province, 2026).isPresent());
        books.evaluator.publish(province, 2026, ExpectedVersion.ANY);
        assertTrue(books.evaluator.find(Callers.anonymous(), 2026).isEmpty());
        books.evaluator.publish(Callers.colleague(province), 2026, ExpectedVersion.ANY);
        assertTrue(books.evaluator.find(Callers.anonymous(), 2026).isPresent());
    }

    @Test
    public void r82_noYearIsPublishedBeforeItIsOverAndWhatWasComputedInItIsAPreview() {
        serve(books.expert(1), 60, 4);
        for (String day : List.of("2026-11-30", "2026-12-31")) {
            books.clock.set(day);
            YearEvaluation preview = books.evaluator.compute(province, 2026);
            assertTrue(preview.preview());
            assertFalse(preview.published());
            assertTrue(
                    "the province sees it", books.evaluator.find(province, 2026).isPresent());
            String why = refused(ErrorCode.CONFLICT, () -> books.evaluator.publish(province, 2026, ExpectedVersion.ANY))
                    .text()
                    .en();
            assertTrue(why, why.contains("can be published from 2027-01-01 on"));
            assertNull(
                    "not even proposed",
                    books.evaluator.find(province, 2026).orElseThrow().proposal());
        }
        books.clock.set("2027-01-01");
        refused(ErrorCode.CONFLICT, () -> books.evaluator.publish(province, 2026, ExpectedVersion.ANY));
        assertFalse(books.evaluator.compute(province, 2026).preview());
        books.evaluator.publish(province, 2026, ExpectedVersion.ANY);
        assertTrue(books.evaluator
                .publish(Callers.colleague(province), 2026, ExpectedVersion.ANY)
                .published());
    }

    @Test
    public void r82_yearsToComeAndBeforeTheProgrammeAreInvalid() {
        refused(ErrorCode.INVALID, () -> books.evaluator.compute(province, 2027));
        refused(ErrorCode.INVALID, () -> books.evaluator.compute(province, 2019));
        assertTrue(books.evaluator.compute(province, 2025).scores().isEmpty());
        refused(ErrorCode.NOT_FOUND, () -> books.evaluator.publish(province, 2024, ExpectedVersion.ANY));
    }

    @Test
    public void f21_aSessionOverNewYearGivesTheNextYearNoScore() {
        ExpertId expert = books.expert(1);
        books.clock.set("2027-01-05");
        books.served(session(expert, "2026-12-31T23:30", 60));
        assertTrue(books.evaluator.compute(province, 2027).scores().isEmpty());
        assertEquals(1, books.evaluator.compute(province, 2026).scores().size());
    }

    @Test
    public void r82_onlyTheProvinceComputesAndPublishes() {
        for (Role role : Role.values()) {
            if (role != Role.PROVINCE) {
                refused(ErrorCode.DENIED, () -> books.evaluator.compute(Callers.of(role), 2026));
                refused(ErrorCode.DENIED, () -> books.evaluator.publish(Callers.of(role), 2026, ExpectedVersion.ANY));
            }
        }
        assertFalse(books.evaluator.compute(province, 2026).published());
    }
}
