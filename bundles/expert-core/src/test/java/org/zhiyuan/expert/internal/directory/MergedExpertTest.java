package org.zhiyuan.expert.internal.directory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;

/** An expert who was entered twice (R8): the merged entry stays as it is, reads as its survivor, and starts nothing. */
public class MergedExpertTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ExpertId SURVIVOR = new ExpertId("b".repeat(32));

    private final ExpertWorld f = new ExpertWorld();
    private final Expert serving = f.serving();
    private final Merge standing = f.merges.insert(new Merge(
            new MergeId("a".repeat(32)),
            0,
            MergeKind.EXPERT,
            SURVIVOR.value(),
            serving.id().value(),
            "同一人",
            null,
            null,
            null,
            Instant.EPOCH,
            null,
            null,
            null));

    private void undo() {
        f.merges.replace(standing.undone(f.province.account(), Instant.EPOCH, "不是同一人"));
    }

    @Test
    public void r8_everyReadingSaysWhereItHasGoneUntilTheMergeIsUndone() {
        ExpertQuery all = new ExpertQuery(null, null, null, null);
        assertEquals(SURVIVOR, f.reader.get(f.province, serving.id()).mergedInto());
        assertEquals(SURVIVOR, f.reader.own(f.expert).orElseThrow().mergedInto());
        assertEquals(
                SURVIVOR,
                f.reader
                        .list(f.province, all, PageRequest.first())
                        .items()
                        .get(0)
                        .mergedInto());
        assertEquals(List.of(), f.reader.directory(all, PageRequest.first()).items());
        assertEquals(Optional.empty(), f.reader.profile(serving.id()));
        undo();
        assertEquals(serving, f.reader.get(f.province, serving.id()));
        assertEquals(1, f.reader.directory(all, PageRequest.first()).items().size());
        assertTrue(f.reader.profile(serving.id()).isPresent());
    }

    @Test
    public void r79_whoIsMergedServesNobodyAndGetsNoTerm() {
        assertFalse(f.reader.lookup(serving.id()).orElseThrow().mayServeOn(TODAY));
        String said = refused(
                        ErrorCode.CONFLICT,
                        () -> f.terms.renew(
                                f.province,
                                serving.id(),
                                ExpectedVersion.ANY,
                                agreement(serving.lastDay().plusDays(1))))
                .text()
                .zh();
        assertTrue(said, said.contains(SURVIVOR.value()));
        refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, ExpertWorld.other()));
        undo();
        assertTrue(f.reader.lookup(serving.id()).orElseThrow().mayServeOn(TODAY));
        f.terms.renew(
                f.province,
                serving.id(),
                ExpectedVersion.ANY,
                agreement(serving.lastDay().plusDays(1)));
    }

    @Test
    public void r8_aChangeWhileMergedKeepsNoTraceOfTheMerge() {
        f.availability.limit(f.expert, serving.id(), ExpectedVersion.ANY, Capacity.UNLIMITED);
        assertNull(f.store.find(serving.id()).orElseThrow().mergedInto());
    }
}
