package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rule.RuleItem;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.testkit.fixture.Callers;

/** What the stores must do that keep changes of the rule book and yearly holidays. */
public abstract class RuleStoresContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private static RuleChange change(int number, String book, String parameter, RuleValue value) {
        Step born = new Step(
                null, RuleChangeStage.PROPOSED.name(), NOW, Callers.province().account(), null);
        return new RuleChange(
                new RuleChangeId(Births.id(number)),
                0,
                book,
                new ParameterId(parameter),
                value,
                DAY,
                "冀工信〔2026〕1号",
                "提高门槛",
                RuleChangeStage.PROPOSED,
                new Proposal(
                        "RULE_PUBLISH", "publish", "提高门槛", Callers.province().account(), NOW),
                List.of(born));
    }

    private RuleChange published(RuleChange proposed) {
        return stores.ruleChanges()
                .replace(proposed.moved(new Step(
                        RuleChangeStage.PROPOSED.name(),
                        RuleChangeStage.PUBLISHED.name(),
                        NOW,
                        Callers.colleague(Callers.province()).account(),
                        null)));
    }

    @Test
    public void r95_aChangeComesBackAsItWasProposed() {
        RuleChange number =
                stores.ruleChanges().insert(change(1, "x-1", "a.years", RuleValue.of(new BigDecimal("0.85"))));
        RuleChange list = stores.ruleChanges()
                .insert(change(2, "x-1", "a.list", RuleValue.of(List.of(new RuleItem("A", Text.of("甲𠮷", "first"))))));
        assertEquals(1, number.version());
        assertEquals(Optional.of(number), stores.ruleChanges().find(number.id()));
        assertEquals(Optional.of(list), stores.ruleChanges().find(list.id()));
        assertEquals(List.of(), stores.ruleChanges().published("x-1"));
    }

    @Test
    public void r95_aParameterHasOnePublishedChangeADay() {
        RuleChange first = stores.ruleChanges().insert(change(1, "x-1", "a.years", RuleValue.of(BigDecimal.ONE)));
        RuleChange second = stores.ruleChanges().insert(change(2, "x-1", "a.years", RuleValue.of(BigDecimal.TEN)));
        RuleChange other = stores.ruleChanges().insert(change(3, "y-1", "a.years", RuleValue.of(BigDecimal.TEN)));
        RuleChange inForce = published(first);
        assertEquals(2, inForce.version());
        assertRefused(ErrorCode.CONFLICT, () -> published(second));
        assertRefused(ErrorCode.STALE, () -> published(first));
        published(other);
        assertEquals(List.of(inForce), stores.ruleChanges().published("x-1"));
        stores.ruleChanges()
                .replace(inForce.moved(new Step(
                        "PUBLISHED", "WITHDRAWN", NOW, Callers.province().account(), "撤回")));
        assertEquals(List.of(), stores.ruleChanges().published("x-1"));
        published(second);
        assertEquals(1, stores.ruleChanges().published("x-1").size());
    }

    @Test
    public void changesAreListedLatestFirstAndByBook() {
        RuleChange one = stores.ruleChanges().insert(change(1, "x-1", "a.years", RuleValue.of(BigDecimal.ONE)));
        RuleChange two = stores.ruleChanges().insert(change(2, "x-1", "b.years", RuleValue.of(BigDecimal.ONE)));
        RuleChange three = stores.ruleChanges().insert(change(3, "x-1", "c.years", RuleValue.of(BigDecimal.ONE)));
        stores.ruleChanges().insert(change(4, "y-1", "a.years", RuleValue.of(BigDecimal.ONE)));
        assertEquals(
                List.of(three, two, one), pages(2, page -> stores.ruleChanges().list("x-1", page)));
        assertRefusesRubbish(page -> stores.ruleChanges().list("x-1", page));
    }

    @Test
    public void r93_aYearHasOneNoticeOfHolidays() {
        HolidayNotice notice = stores.holidays().insert(notice("国办发明电〔2026〕1号"));
        assertEquals(Optional.of(notice), stores.holidays().find(2027));
        assertEquals(Optional.empty(), stores.holidays().find(2028));
        assertRefused(ErrorCode.CONFLICT, () -> stores.holidays().insert(notice("另一通知")));
        HolidayNotice corrected = stores.holidays().replace(new HolidayNotice(2027, 1, "更正", notice.off(), List.of()));
        assertEquals(List.of(corrected), stores.holidays().list());
        assertRefused(ErrorCode.STALE, () -> stores.holidays().replace(notice));
    }

    private static HolidayNotice notice(String number) {
        return new HolidayNotice(
                2027,
                0,
                number,
                List.of(new HolidayNotice.Span(DAY, DAY.plusDays(2))),
                List.of(LocalDate.of(2026, 12, 27)));
    }
}
