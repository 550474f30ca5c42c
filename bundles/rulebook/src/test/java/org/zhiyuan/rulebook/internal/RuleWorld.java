package org.zhiyuan.rulebook.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.rule.NewRuleChange;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.testkit.MemoryHolidayStore;
import org.zhiyuan.testkit.MemoryRuleChangeStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** The rule book's own core on memory stores, on 22 November 2026. */
final class RuleWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ParameterId YEARS = new ParameterId("station.operation.years");
    static final ParameterId RATIO = new ParameterId("station.staff.ratio");

    final TestClock clock = new TestClock();
    final MemoryRuleChangeStore changes = new MemoryRuleChangeStore();
    final MemoryHolidayStore holidays = new MemoryHolidayStore();
    final MemoryUnitOfWork work = new MemoryUnitOfWork(changes, holidays);
    final List<RulePack> services = new ArrayList<>();
    final List<RulePool> pools = new ArrayList<>();
    final Packs packs = new Packs(services, Region.HEBEI);
    final LiveRuleBook live = new LiveRuleBook(packs, changes, work, clock);
    final RuleBookEditor manager = new RuleBookEditor(live, packs, pools, changes, work, clock);
    final Laboratory laboratory = new Laboratory(live, pools, clock);
    final HolidayCalendar calendar = new HolidayCalendar(holidays, live, work, clock);
    final Caller province = Callers.province();
    final Caller second = Callers.colleague(Callers.province());

    static RuleValue number(String number) {
        return RuleValue.of(new BigDecimal(number));
    }

    RuleChange proposed(ParameterId parameter, RuleValue value, LocalDate from) {
        return manager.propose(province, new NewRuleChange(parameter, value, from, "冀工信〔2026〕99号", "提高要求"));
    }

    RuleChange published(ParameterId parameter, RuleValue value, LocalDate from) {
        return manager.publish(second, proposed(parameter, value, from).id(), ExpectedVersion.ANY);
    }

    int years(LocalDate day) {
        return live.inForce(YEARS.value(), day).value().intValueExact();
    }
}
