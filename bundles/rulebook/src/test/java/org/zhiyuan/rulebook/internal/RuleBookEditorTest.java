package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.rulebook.internal.RuleWorld.RATIO;
import static org.zhiyuan.rulebook.internal.RuleWorld.TODAY;
import static org.zhiyuan.rulebook.internal.RuleWorld.YEARS;
import static org.zhiyuan.rulebook.internal.RuleWorld.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.NewRuleChange;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rule.RuleItem;
import org.zhiyuan.rule.RuleOperation;
import org.zhiyuan.rule.RuleParameter;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.testkit.fixture.Callers;

public class RuleBookEditorTest {

    private final RuleWorld world = new RuleWorld();

    private static PlatformException refused(ErrorCode code, Runnable work) {
        PlatformException refused = assertThrows(PlatformException.class, work::run);
        assertEquals(refused.getMessage(), code, refused.code());
        return refused;
    }

    @Test
    public void r95_aPublishedChangeTakesEffectAtMidnightInShanghaiOfItsDay() {
        world.published(YEARS, number("4"), TODAY.plusDays(1));
        world.clock.set(Instant.parse("2026-11-22T15:59:59Z"));
        assertEquals(3, world.years(LocalDate.of(2026, 11, 22)));
        assertEquals("hebei-2020:1", world.live.revision(TODAY));
        world.clock.set(Instant.parse("2026-11-22T16:00:00Z"));
        assertEquals(4, world.years(LocalDate.of(2026, 11, 23)));
        assertEquals("hebei-2020:1+1", world.live.revision(TODAY.plusDays(1)));
        assertEquals("the days before keep theirs", 3, world.years(TODAY));
    }

    @Test
    public void r95_aChangeForTodayOrThePastIsRefused() {
        for (LocalDate day : List.of(TODAY, TODAY.minusDays(1), LocalDate.of(2020, 1, 1))) {
            assertEquals(
                    "from",
                    refused(ErrorCode.INVALID, () -> world.proposed(YEARS, number("4"), day))
                            .problems()
                            .get(0)
                            .field());
        }
        world.proposed(YEARS, number("4"), TODAY.plusDays(1));
    }

    @Test
    public void r95_whatIsProposedToTakeEffectTomorrowCanNotBePublishedTomorrow() {
        RuleChange proposed = world.proposed(YEARS, number("4"), TODAY.plusDays(1));
        world.clock.set(Instant.parse("2026-11-22T16:00:00Z"));
        refused(ErrorCode.CONFLICT, () -> world.manager.publish(world.second, proposed.id(), ExpectedVersion.ANY));
        assertEquals(3, world.years(TODAY.plusDays(1)));
    }

    @Test
    public void r94_whoProposedAChangeCanNotPublishIt() {
        RuleChange proposed = world.proposed(YEARS, number("4"), TODAY.plusDays(1));
        assertEquals(RuleChangeStage.PROPOSED, proposed.stage());
        assertEquals(world.province.account(), proposed.proposal().by());
        refused(ErrorCode.DENIED, () -> world.manager.publish(world.province, proposed.id(), ExpectedVersion.ANY));
        assertEquals(3, world.years(TODAY.plusDays(1)));
        RuleChange published =
                world.manager.publish(world.second, proposed.id(), ExpectedVersion.version(proposed.version()));
        assertEquals(RuleChangeStage.PUBLISHED, published.stage());
        assertNull(published.proposal());
        refused(ErrorCode.CONFLICT, () -> world.manager.publish(world.second, proposed.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r94r95_aPublishedChangeIsWithdrawnByTwoPersonsAndOnlyBeforeItsDay() {
        RuleChange change = world.published(YEARS, number("4"), TODAY.plusDays(2));
        RuleChange waiting = world.manager.withdraw(world.province, change.id(), ExpectedVersion.ANY, "印发有误");
        assertEquals(RuleChangeStage.PUBLISHED, waiting.stage());
        refused(ErrorCode.DENIED, () -> world.manager.withdraw(world.province, change.id(), ExpectedVersion.ANY, "再撤"));
        assertEquals(4, world.years(TODAY.plusDays(2)));
        assertEquals(
                RuleChangeStage.WITHDRAWN,
                world.manager
                        .withdraw(world.second, change.id(), ExpectedVersion.ANY, "同意撤回")
                        .stage());
        assertEquals(3, world.years(TODAY.plusDays(2)));
        refused(ErrorCode.CONFLICT, () -> world.manager.withdraw(world.second, change.id(), ExpectedVersion.ANY, "又撤"));

        RuleChange other = world.published(YEARS, number("5"), TODAY.plusDays(1));
        world.clock.set(TODAY.plusDays(1));
        refused(
                ErrorCode.CONFLICT,
                () -> world.manager.withdraw(world.province, other.id(), ExpectedVersion.ANY, "太晚"));
        assertEquals(5, world.years(TODAY.plusDays(1)));
    }

    @Test
    public void whatIsOnlyProposedIsWithdrawnByOne() {
        RuleChange proposed = world.proposed(YEARS, number("4"), TODAY.plusDays(1));
        assertEquals(
                RuleChangeStage.WITHDRAWN,
                world.manager
                        .withdraw(world.province, proposed.id(), ExpectedVersion.ANY, "不提了")
                        .stage());
        refused(ErrorCode.CONFLICT, () -> world.manager.publish(world.second, proposed.id(), ExpectedVersion.ANY));
    }

    @Test
    public void aParameterChangesOnceADay() {
        RuleChange first = world.proposed(YEARS, number("4"), TODAY.plusDays(1));
        RuleChange other = world.proposed(YEARS, number("5"), TODAY.plusDays(1));
        world.manager.publish(world.second, first.id(), ExpectedVersion.ANY);
        refused(ErrorCode.CONFLICT, () -> world.manager.publish(world.second, other.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r95_eachParameterHasItsOwnRangeAndUnit() {
        for (String number : List.of("-1", "51", "2.5")) {
            assertEquals(
                    "number",
                    refused(ErrorCode.INVALID, () -> world.proposed(YEARS, number(number), TODAY.plusDays(1)))
                            .problems()
                            .get(0)
                            .field());
        }
        for (String number : List.of("1.01", "-0.1", "0.80001")) {
            refused(ErrorCode.INVALID, () -> world.proposed(RATIO, number(number), TODAY.plusDays(1)));
        }
        world.proposed(RATIO, number("0.85"), TODAY.plusDays(1));
        world.proposed(YEARS, number("3.0"), TODAY.plusDays(1));
        refused(ErrorCode.INVALID, () -> world.proposed(YEARS, RuleValue.of(List.of()), TODAY.plusDays(1)));
        refused(ErrorCode.INVALID, () -> world.proposed(new ParameterId("no.such"), number("1"), TODAY.plusDays(1)));
    }

    @Test
    public void r95_aListKeepsToWhatThePlatformKnows() {
        ParameterId materials = new ParameterId("station.materials");
        RuleItem licence = new RuleItem("LEGAL_PERSON_CERTIFICATE", null);
        refused(
                ErrorCode.INVALID,
                () -> world.proposed(materials, RuleValue.of(List.of(licence, licence)), TODAY.plusDays(1)));
        refused(
                ErrorCode.INVALID,
                () -> world.proposed(materials, RuleValue.of(List.of(new RuleItem("FEE", null))), TODAY.plusDays(1)));
        refused(ErrorCode.INVALID, () -> world.proposed(materials, number("5"), TODAY.plusDays(1)));
        world.published(materials, RuleValue.of(List.of(licence)), TODAY.plusDays(1));
        assertEquals(5, world.live.inForce("station.materials", TODAY).codes().size());
        assertEquals(
                List.of("LEGAL_PERSON_CERTIFICATE"),
                world.live.inForce("station.materials", TODAY.plusDays(1)).codes());
        assertEquals(
                "法人单位证书或营业执照复印件",
                world.manager
                        .get(materials, TODAY.plusDays(1))
                        .inForce()
                        .value()
                        .items()
                        .get(0)
                        .label()
                        .zh());

        ParameterId principles = new ParameterId("service.principles");
        world.published(
                principles, RuleValue.of(List.of(new RuleItem("GREEN", Text.of("绿色", "green")))), TODAY.plusDays(1));
        assertEquals(
                "绿色",
                world.manager
                        .get(principles, TODAY.plusDays(1))
                        .inForce()
                        .value()
                        .items()
                        .get(0)
                        .label()
                        .zh());
    }

    @Test
    public void r1_aParameterShowsItsWholeHistoryWithSources() {
        RuleChange change = world.published(YEARS, number("4"), LocalDate.of(2027, 1, 1));
        RuleParameter shown = world.manager.get(YEARS, TODAY);
        assertEquals(2, shown.history().size());
        assertEquals(LocalDate.of(2026, 12, 31), shown.history().get(0).until());
        assertEquals(
                Text.of("手册六(二)推荐条件1（R18）", "Handbook VI(2), condition 1 (R18)"),
                shown.history().get(0).source());
        assertEquals(change.id(), shown.history().get(1).change());
        assertEquals("冀工信〔2026〕99号", shown.history().get(1).source().en());
        assertEquals("3", shown.inForce().value().toString());
        assertEquals(
                "4",
                world.manager
                        .get(YEARS, LocalDate.of(2027, 1, 1))
                        .inForce()
                        .value()
                        .toString());
        assertNull(world.manager.get(YEARS, LocalDate.of(2019, 12, 31)).inForce());
        refused(ErrorCode.NOT_FOUND, () -> world.manager.get(new ParameterId("no.such"), TODAY));
    }

    @Test
    public void r95_theHandbooksListsAreInTheBook() {
        assertEquals(5, items("service.principles"));
        assertEquals(7, items("station.conditions"));
        assertEquals(5, items("station.materials"));
        assertEquals(4, items("station.preferred", LocalDate.of(2025, 10, 20)));
        assertEquals("one that joins two of them", 5, items("station.preferred", LocalDate.of(2025, 10, 21)));
        assertEquals(4, items("station.key-groups"));
        assertEquals(4, items("expert.types"));
        assertEquals(8, items("expert.sources"));
        assertEquals(6, items("activity.forms"));
        assertEquals(8, items("record.parts"));
    }

    private int items(String list) {
        return items(list, null);
    }

    private int items(String list, LocalDate day) {
        return world.manager
                .get(new ParameterId(list), day)
                .inForce()
                .value()
                .items()
                .size();
    }

    @Test
    public void r95_everyParameterOfTheProvinceKeepsToItsOwnRange() {
        for (RuleParameter parameter : world.manager.list(null)) {
            var problems = new org.zhiyuan.core.Problems();
            new RuleViews(new Definitions(), world.live.text(), world.live.book(), List.of())
                    .definition(parameter.id())
                    .check(problems, parameter.inForce().value());
            problems.raise();
        }
    }

    @Test
    public void everyStepIsInTheAuditTrail() {
        RuleChange change = world.published(YEARS, number("4"), TODAY.plusDays(1));
        assertEquals(
                List.of(RuleOperation.RULE_PROPOSE, RuleOperation.RULE_PUBLISH),
                world.work.changes().stream().map(logged -> logged.operation()).toList());
        assertTrue(world.work.changes().stream()
                .allMatch(logged -> logged.subject().equals(change.id().value())));
        assertEquals("4", world.work.changes().get(1).details().get("value"));
    }

    @Test
    public void onlyTheProvinceChangesTheBook() {
        for (Role role : Role.values()) {
            if (role != Role.PROVINCE) {
                refused(
                        ErrorCode.DENIED,
                        () -> world.manager.propose(
                                Callers.of(role), new NewRuleChange(YEARS, number("4"), TODAY.plusDays(1), "x", "y")));
            }
        }
        refused(ErrorCode.DENIED, () -> world.manager.changes(Callers.city(), PageRequest.first()));
        refused(ErrorCode.DENIED, () -> world.manager.changes(Callers.anonymous(), PageRequest.first()));
    }
}
