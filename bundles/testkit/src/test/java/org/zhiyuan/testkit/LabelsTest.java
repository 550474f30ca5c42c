package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.Test;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.supervision.CaseStage;

/** What people read instead of codes; two stages of one thing that read alike could not be told apart. */
public class LabelsTest {

    private static final List<Class<? extends Labelled>> STAGES = List.of(
            StationStage.class,
            ExpertStage.class,
            ActivityStage.class,
            DemandStage.class,
            CaseStage.class,
            HandoverStage.class,
            AssignmentStage.class,
            RuleChangeStage.class);

    @Test
    public void r96r97r98_everyStageHasANameOfItsOwnInBothLanguages() {
        STAGES.forEach(LabelsTest::check);
    }

    @Test
    public void soHaveTheOtherCodesThatTheConsoleTakes() {
        List.of(
                        Role.class,
                        Industry.class,
                        HonourKind.class,
                        NoticeKind.class,
                        MergeKind.class,
                        EntryKind.class,
                        EntryState.class)
                .forEach(LabelsTest::check);
    }

    private static void check(Class<? extends Labelled> codes) {
        Labelled[] all = codes.getEnumConstants();
        for (Labelled each : all) {
            assertTrue(each.label().zh(), each.label().zh().codePoints().anyMatch(Character::isIdeographic));
            assertTrue(each.label().en(), each.label().en().matches("[\\w ,]+"));
        }
        assertEquals(codes.getName(), all.length, distinct(all, Text::zh));
        assertEquals(codes.getName(), all.length, distinct(all, Text::en));
    }

    private static long distinct(Labelled[] all, Function<Text, String> language) {
        return Arrays.stream(all)
                .map(each -> language.apply(each.label()))
                .distinct()
                .count();
    }
}
