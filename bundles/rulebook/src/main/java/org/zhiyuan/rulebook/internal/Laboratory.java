package org.zhiyuan.rulebook.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.rule.NewTrial;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.Replay;
import org.zhiyuan.rule.RuleLaboratory;
import org.zhiyuan.rule.RuleOperation;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rule.RuleValue;
import org.zhiyuan.rule.Trial;
import org.zhiyuan.rulebook.BookText;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.verdict.Verdict;

/** Tries values on the real pool, page by page and for a bounded time, and looks at old decisions again (规则试算、判定重放), R3, R95. */
public final class Laboratory implements RuleLaboratory {

    /** A trial that takes longer answers with what it has and where it stopped. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LiveRuleBook live;
    private final List<RulePool> pools;
    private final Clock clock;
    private final Definitions definitions = new Definitions();

    public Laboratory(LiveRuleBook live, List<RulePool> pools, Clock clock) {
        this.live = live;
        this.pools = pools;
        this.clock = clock;
    }

    @Override
    public Trial attempt(Caller caller, NewTrial wish) {
        caller.require(RuleOperation.RULE_TRY);
        LocalDate day = wish.day() == null ? Times.today(clock) : wish.day();
        List<Parameter> values = checked(wish, day);
        RuleParameters present = live.book();
        RuleParameters tried = live.trying(values);
        RulePool pool = pool(wish.subject());
        Tally tally = new Tally(wish.limit());
        Instant end = clock.instant().plus(LONGEST);
        String cursor = wish.cursor();
        do {
            Page<RulePool.Candidate> page = pool.page(wish.region(), new PageRequest(PageRequest.MAX_LIMIT, cursor));
            page.items()
                    .forEach(candidate -> tally.add(
                            candidate,
                            candidate.rules().apply(present, day),
                            candidate.rules().apply(tried, day)));
            cursor = page.next();
        } while (cursor != null && clock.instant().isBefore(end));
        return tally.trial(wish.subject(), day, present.revision(day), cursor);
    }

    private List<Parameter> checked(NewTrial wish, LocalDate day) {
        Problems problems = new Problems()
                .require("subject", wish.subject())
                .require("values", wish.values())
                .check(
                        wish.limit() >= 1 && wish.limit() <= NewTrial.MAX_LIMIT,
                        "limit",
                        Text.format("须在1至%d之间", "must be between 1 and %d", NewTrial.MAX_LIMIT))
                .check(
                        wish.region() == null || live.province().contains(wish.region()),
                        "region",
                        Text.of("须在本省内", "must lie in the province"))
                .check(
                        !day.isBefore(live.book().begins()),
                        "day",
                        Text.of(
                                "不得早于规则手册生效日" + live.book().begins(),
                                "must not lie before " + live.book().begins()
                                        + ", when the rule book came into force"));
        BookText text = live.text();
        RuleViews views = new RuleViews(definitions, text, live.book(), List.of());
        List<Parameter> values = new ArrayList<>();
        for (Map.Entry<ParameterId, RuleValue> entry : wish.values().entrySet()) {
            if (views.knows(entry.getKey())) {
                views.definition(entry.getKey()).check(problems, entry.getValue());
                values.add(LiveRuleBook.parameter(entry.getKey(), entry.getValue(), day, "试算"));
            } else {
                problems.check(
                        false,
                        "values[" + entry.getKey() + "]",
                        Text.of("规则手册中没有此参数", "is no parameter of the rule book"));
            }
        }
        problems.raise();
        return values;
    }

    @Override
    public Replay replay(Caller caller, RuleSubject subject, String id) {
        caller.require(RuleOperation.RULE_REPLAY);
        RulePool.Candidate candidate = pool(subject).get(caller, id);
        Verdict stored = candidate.stored();
        if (stored == null) {
            throw PlatformException.conflict(Text.of("尚未作出判定，无从重放", "nothing was decided on it yet"));
        }
        Verdict then = candidate.rules().apply(live.named(stored.ruleBook()), stored.asOf());
        Verdict today = candidate.rules().apply(live.book(), Times.today(clock));
        return new Replay(
                subject,
                id,
                stored,
                then,
                today,
                Differences.between(stored, then),
                Differences.between(stored, today));
    }

    private RulePool pool(RuleSubject subject) {
        return pools.stream()
                .filter(pool -> pool.subject() == subject)
                .findFirst()
                .orElseThrow(() ->
                        PlatformException.unavailable(Text.of("试算对象库暂不可用", "the pool to try the rules on is away")));
    }
}
