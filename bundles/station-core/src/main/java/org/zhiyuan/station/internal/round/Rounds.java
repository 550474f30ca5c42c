package org.zhiyuan.station.internal.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.RoundSchedule;
import org.zhiyuan.station.RoundService;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.WindowMove;
import org.zhiyuan.station.WindowNotice;
import org.zhiyuan.station.store.RoundStore;

/** The yearly rounds (年度认定工作), R36: one a year, within its year, and what was announced holds. */
public final class Rounds implements RoundService, RoundSchedule {

    private static final Noun<Integer, Round> NOUN = Noun.of(
                    Text.of("年度认定工作", "round"),
                    "round",
                    Round::year,
                    String::valueOf,
                    Round::version,
                    round -> Region.HOME)
            .seenBy((caller, round) -> true)
            .telling(round -> List.of(window(round)));

    private final RoundStore rounds;
    private final GuardedStore<Integer, Round> store;

    public Rounds(RoundStore rounds, UnitOfWork unit, Clock clock) {
        this.rounds = rounds;
        this.store = new GuardedStore<>(NOUN, rounds::find, rounds::insert, rounds::replace, unit, clock);
    }

    @Override
    public Optional<Round> find(int year) {
        return store.read(() -> store.find(year)).map(Round::shown);
    }

    @Override
    public List<Round> list() {
        return store.read(rounds::list).stream().map(Round::shown).toList();
    }

    @Override
    public Round open(Caller caller, Round round) {
        caller.require(StationOperation.ROUND_OPEN);
        checkYear(round);
        return store.write(() -> {
            if (store.find(round.year()).isPresent()) {
                throw PlatformException.conflict(Text.format(
                        "%d年度已开展认定工作，每年只开展一次（R36）", "%d has a round already, there is one a year (R36)", round.year()));
            }
            return store.add(caller, StationOperation.ROUND_OPEN, round);
        });
    }

    @Override
    public Round reschedule(Caller caller, int year, ExpectedVersion seen, LocalDate closes, WindowNotice notice) {
        caller.require(StationOperation.ROUND_OPEN);
        LocalDate today = store.today();
        new Problems()
                .require("closes", closes)
                .check(
                        notice == null || !notice.date().isAfter(today),
                        "notice.date",
                        Text.of("不得晚于今日", "must not be in the future"))
                .raise();
        return store.write(() -> {
            Round present = store.forChange(caller, StationOperation.ROUND_OPEN, year, seen);
            Round next = present.moved(new WindowMove(
                    present.closes(), closes, notice, store.clock().instant()));
            checkYear(next);
            boolean ended = today.isAfter(present.closes());
            check(closes, notice, today, ended);
            if (!ended) {
                return store.keep(caller, StationOperation.ROUND_OPEN, next);
            }
            String decision = String.join(
                    "|",
                    closes.toString(),
                    notice.document().strip(),
                    notice.date().toString());
            FourEyes ruling = FourEyes.of(
                    caller,
                    present.proposal(),
                    StationOperation.ROUND_OPEN,
                    decision,
                    null,
                    store.clock().instant());
            return store.keep(
                    caller,
                    StationOperation.ROUND_OPEN,
                    ruling.settled() ? next : present.proposed(ruling.proposal()),
                    ruling.event());
        });
    }

    /** A window was open on every day until today, and somebody may have submitted; after its end nobody counts on another one. */
    private static void check(LocalDate closes, WindowNotice notice, LocalDate today, boolean ended) {
        new Problems()
                .check(
                        !closes.isBefore(today),
                        "closes",
                        Text.format(
                                "不得早于今日%s，已提交的申请不受影响（R36）",
                                "must be %s at the earliest, what was submitted stays (R36)", today))
                .check(
                        !ended || notice != null,
                        "notice",
                        Text.of(
                                "申报期已结束，须写明调整通知的文号和日期（R36）",
                                "must name the notice's document and date, as the window has ended (R36)"))
                .raise();
    }

    private static void checkYear(Round round) {
        Text rule = Text.format("须在%d年内", "must lie in %d", round.year());
        new Problems()
                .check(round.opens().getYear() == round.year(), "opens", rule)
                .check(round.closes().getYear() == round.year(), "closes", rule)
                .raise();
    }

    private static Details window(Round round) {
        Map<String, String> details = new HashMap<>(Map.of(
                "notice",
                round.notice(),
                "opens",
                round.opens().toString(),
                "closes",
                round.closes().toString()));
        if (!round.moves().isEmpty()
                && round.moves().get(round.moves().size() - 1).notice() != null) {
            details.put(
                    "moved",
                    round.moves().get(round.moves().size() - 1).notice().document());
        }
        return new Details(details);
    }
}
