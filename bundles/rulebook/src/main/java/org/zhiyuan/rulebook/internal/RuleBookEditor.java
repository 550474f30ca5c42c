package org.zhiyuan.rulebook.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.rule.NewRuleChange;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleBook;
import org.zhiyuan.rule.RuleBookAdmin;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rule.RuleOperation;
import org.zhiyuan.rule.RuleParameter;
import org.zhiyuan.rule.store.RuleChangeStore;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.RulePool;

/** The rule book's contract (规则手册), R1, R3, R95: reads it, and publishes and withdraws changes with two persons each (R94). */
public final class RuleBookEditor implements RuleBookAdmin {

    private static final Text CHANGE = Text.of("规则变更", "rule change");
    private static final Noun<RuleChangeId, RuleChange> NOUN = Noun.of(
                    CHANGE,
                    RuleChange.KIND,
                    RuleChange::id,
                    RuleChangeId::value,
                    RuleChange::version,
                    (RuleChange change) -> Region.HOME)
            .seenByAll()
            .telling(RuleBookEditor::events);

    private final LiveRuleBook live;
    private final Packs packs;
    private final List<RulePool> pools;
    private final RuleChangeStore store;
    private final GuardedStore<RuleChangeId, RuleChange> changes;
    private final Clock clock;
    private final Definitions definitions = new Definitions();

    public RuleBookEditor(
            LiveRuleBook live, Packs packs, List<RulePool> pools, RuleChangeStore store, UnitOfWork work, Clock clock) {
        this.live = live;
        this.pools = pools;
        this.packs = packs;
        this.store = store;
        this.changes = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock);
        this.clock = clock;
    }

    @Override
    public RuleBook book(LocalDate day) {
        BookText text = live.text();
        LocalDate on = on(day);
        return new RuleBook(
                text.id(),
                text.version(),
                text.name(),
                text.province(),
                on,
                live.revision(on),
                text.policies(),
                new BookRules(text, live.book(), pools).on(on),
                Divisions.areas(text.province()).stream()
                        .map(area -> new RuleBook.Division(area.region(), area.name()))
                        .toList(),
                packs.all().stream().map(BookText::id).toList());
    }

    @Override
    public List<RuleParameter> list(LocalDate day) {
        return views().all(on(day));
    }

    @Override
    public RuleParameter get(ParameterId id, LocalDate day) {
        RuleViews views = views();
        if (!views.knows(id)) {
            throw PlatformException.notFound(Text.of("规则参数", "parameter of the rule book"), id.value());
        }
        return views.view(id.value(), on(day));
    }

    @Override
    public Page<RuleChange> changes(Caller caller, PageRequest page) {
        caller.require(RuleOperation.RULE_CHANGE_READ);
        RuleViews views = views();
        return changes.read(() -> store.list(live.ruleBook(), page)).map(change -> shown(views, change));
    }

    @Override
    public RuleChange change(Caller caller, RuleChangeId id) {
        return shown(views(), changes.get(caller, RuleOperation.RULE_CHANGE_READ, id));
    }

    @Override
    public RuleChange propose(Caller caller, NewRuleChange wish) {
        caller.require(RuleOperation.RULE_PROPOSE);
        RuleViews views = views();
        Problems problems = new Problems()
                .require("parameter", wish.parameter())
                .require("value", wish.value())
                .text("source", wish.source(), 300)
                .text("reason", wish.reason(), 2000)
                .require("from", wish.from())
                .check(
                        wish.from() == null || wish.from().isAfter(today()),
                        "from",
                        Text.of(
                                "最早自明日起施行，不得溯及既往",
                                "must be tomorrow or later; a change never takes effect before its day"))
                .check(
                        wish.parameter() == null || views.knows(wish.parameter()),
                        "parameter",
                        Text.of("规则手册中没有此参数", "is no parameter of the rule book"));
        if (wish.parameter() != null && wish.value() != null && views.knows(wish.parameter())) {
            views.definition(wish.parameter()).check(problems, wish.value());
        }
        problems.raise();
        return changes.write(() -> {
            Step born = new Step(
                    null,
                    RuleChangeStage.PROPOSED.name(),
                    clock.instant(),
                    caller.account(),
                    wish.reason().strip());
            FourEyes first = FourEyes.of(
                    caller,
                    null,
                    RuleOperation.RULE_PUBLISH,
                    wish.value().toString(),
                    wish.reason().strip(),
                    clock.instant());
            return shown(
                    views,
                    changes.in(live.province())
                            .add(
                                    caller,
                                    RuleOperation.RULE_PROPOSE,
                                    new RuleChange(
                                            new RuleChangeId(Ids.next(clock)),
                                            0,
                                            live.ruleBook(),
                                            wish.parameter(),
                                            views.labelled(wish.parameter().value(), wish.value()),
                                            wish.from(),
                                            wish.source().strip(),
                                            wish.reason().strip(),
                                            RuleChangeStage.PROPOSED,
                                            first.proposal(),
                                            List.of(born))));
        });
    }

    @Override
    public RuleChange publish(Caller caller, RuleChangeId id, ExpectedVersion seen) {
        caller.require(RuleOperation.RULE_PUBLISH);
        RuleChange published = changes.write(() -> {
            RuleChange change = changes.forChange(caller, RuleOperation.RULE_PUBLISH, id, seen);
            requireProposed(change);
            requireAhead(change);
            FourEyes ruling = FourEyes.of(
                    caller,
                    change.proposal(),
                    RuleOperation.RULE_PUBLISH,
                    change.value().toString(),
                    change.reason(),
                    clock.instant());
            RuleChange next = ruling.settled()
                    ? change.moved(step(caller, change, RuleChangeStage.PUBLISHED, null))
                    : change.with(ruling.proposal());
            return changes.in(live.province()).keep(caller, RuleOperation.RULE_PUBLISH, next);
        });
        live.forget();
        return shown(views(), published);
    }

    @Override
    public RuleChange withdraw(Caller caller, RuleChangeId id, ExpectedVersion seen, String reason) {
        caller.require(RuleOperation.RULE_WITHDRAW);
        new Problems().text("reason", reason, 2000).raise();
        RuleChange withdrawn = changes.write(() -> {
            RuleChange change = changes.forChange(caller, RuleOperation.RULE_WITHDRAW, id, seen);
            if (change.stage() == RuleChangeStage.WITHDRAWN) {
                throw PlatformException.conflict(Text.of("已撤回", "it is withdrawn already"));
            }
            RuleChange next = change.moved(step(caller, change, RuleChangeStage.WITHDRAWN, reason.strip()));
            if (change.stage() == RuleChangeStage.PUBLISHED) {
                requireAhead(change);
                FourEyes ruling = FourEyes.of(
                        caller,
                        change.proposal(),
                        RuleOperation.RULE_WITHDRAW,
                        id.value(),
                        reason.strip(),
                        clock.instant());
                next = ruling.settled() ? next : change.with(ruling.proposal());
            }
            return changes.in(live.province()).keep(caller, RuleOperation.RULE_WITHDRAW, next);
        });
        live.forget();
        return shown(views(), withdrawn);
    }

    private RuleViews views() {
        BookText text = live.text();
        return new RuleViews(definitions, text, live.book(), live.published(text.id()));
    }

    /** In the numbers of the day it takes effect, as far as they are known today (R95). */
    private static RuleChange shown(RuleViews views, RuleChange change) {
        return change.with(views.filled(change.value(), change.from()));
    }

    private LocalDate today() {
        return Times.today(clock);
    }

    private LocalDate on(LocalDate day) {
        return day == null ? today() : day;
    }

    private static void requireProposed(RuleChange change) {
        Text stage = RuleChangeStage.PROPOSED.label();
        if (change.stage() != RuleChangeStage.PROPOSED) {
            throw PlatformException.wrongStage(
                    CHANGE,
                    change.stage(),
                    Text.of("须处于“" + stage.zh() + "”阶段", "it would have to be \"" + stage.en() + "\""));
        }
    }

    private void requireAhead(RuleChange change) {
        if (!change.from().isAfter(today())) {
            throw PlatformException.conflict(Text.of(
                    "施行日期" + change.from() + "已到，不得再发布或撤回",
                    "its day " + change.from() + " has come, it can be neither published nor withdrawn any more"));
        }
    }

    private Step step(Caller caller, RuleChange change, RuleChangeStage to, String reason) {
        return new Step(change.stage().name(), to.name(), clock.instant(), caller.account(), reason);
    }

    private static List<Event> events(RuleChange change) {
        return List.of(
                new Details(Map.of(
                        "parameter",
                        change.parameter().value(),
                        "value",
                        change.value().toString(),
                        "from",
                        change.from().toString(),
                        "source",
                        change.source())),
                Reached.at(change.stage()));
    }
}
