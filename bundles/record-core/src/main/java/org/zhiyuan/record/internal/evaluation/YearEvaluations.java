package org.zhiyuan.record.internal.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.EvaluationService;
import org.zhiyuan.record.ExpertScore;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.RecordTotals;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.internal.person.ExpertVisibility;
import org.zhiyuan.record.internal.person.UnitedMinutes;
import org.zhiyuan.record.store.EvaluationStore;
import org.zhiyuan.record.store.RecordStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** The evaluation of a year (年度评价), R82: computed anew as often as wanted, published once the year is over, then frozen. */
public final class YearEvaluations implements EvaluationService {

    private static final int FIRST_YEAR = 2020;
    private static final Noun<Integer, YearEvaluation> NOUN = Noun.of(
                    Text.of("年度评价", "evaluation"),
                    YearEvaluation.KIND,
                    YearEvaluation::year,
                    String::valueOf,
                    YearEvaluation::version,
                    (YearEvaluation found) -> Region.HOME)
            .seenByAll()
            .telling(found -> List.of(
                    Details.of("experts", Integer.toString(found.scores().size()))));

    private final RecordStore records;
    private final GuardedStore<Integer, YearEvaluation> evaluations;
    private final MergeStore merges;
    private final ExpertVisibility sight;
    private final UnitedMinutes united;
    private final RuleParameters parameters;
    private final Clock clock;

    public YearEvaluations(
            RecordStore records,
            EvaluationStore store,
            UnitOfWork work,
            ExpertService experts,
            MergeStore merges,
            RuleParameters parameters,
            Clock clock) {
        this.records = records;
        this.evaluations = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock);
        this.merges = merges;
        sight = new ExpertVisibility(experts, merges);
        united = new UnitedMinutes(records);
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public YearEvaluation compute(Caller caller, int year) {
        caller.require(RecordOperation.EVALUATION_COMPUTE);
        int present = Times.today(clock).getYear();
        new Problems()
                .check(
                        year >= FIRST_YEAR && year <= present,
                        "year",
                        Text.format("须在%d至%d之间", "must be between %d and %d", FIRST_YEAR, present))
                .raise();
        return evaluations.write(() -> {
            Optional<YearEvaluation> before = evaluations.find(year);
            before.ifPresent(YearEvaluations::requireUnpublished);
            YearEvaluation computed = new YearEvaluation(
                    year, before.map(YearEvaluation::version).orElse(0L), clock.instant(), false, ranked(year), null);
            return before.isPresent()
                    ? evaluations.keep(caller, RecordOperation.EVALUATION_COMPUTE, computed)
                    : evaluations.add(caller, RecordOperation.EVALUATION_COMPUTE, computed);
        });
    }

    /** Under the rules in force on the year's last day, or today while it lasts. */
    private List<ExpertScore> ranked(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = Times.today(clock);
        Scoring scoring = Scoring.of(new RuleDay(today.isBefore(end) ? today : end, parameters));
        List<ExpertScore> scores = persons(records.totals(year)).stream()
                .filter(totals -> totals.sessions() > 0)
                .map(totals -> scoring.score(totals, sight.name(totals.expert())))
                .sorted(Comparator.comparing(ExpertScore::score)
                        .thenComparing(ExpertScore::minutes)
                        .reversed()
                        .thenComparing(score -> score.expert().value()))
                .toList();
        return rank(scores);
    }

    /** One sum a person: what the entries merged into somebody's have done is theirs. */
    private Collection<RecordTotals> persons(List<RecordTotals> entries) {
        Map<String, String> survivors = merges.survivors(MergeKind.EXPERT);
        if (survivors.isEmpty()) {
            return entries;
        }
        Map<ExpertId, RecordTotals> sums = new LinkedHashMap<>();
        for (RecordTotals entry : entries) {
            ExpertId person = new ExpertId(survivors.getOrDefault(
                    entry.expert().value(), entry.expert().value()));
            sums.put(
                    person,
                    sums.getOrDefault(person, RecordTotals.none(person, entry.year()))
                            .plus(entry));
        }
        Map<String, List<ExpertId>> entriesOf = new HashMap<>();
        survivors.forEach((merged, survivor) -> entriesOf
                .computeIfAbsent(survivor, one -> new ArrayList<>(List.of(new ExpertId(one))))
                .add(new ExpertId(merged)));
        sums.replaceAll((person, sum) -> united.once(entriesOf.getOrDefault(person.value(), List.of()), sum));
        return sums.values();
    }

    /** Equal scores share a rank, and the next one counts all before it: 1, 2, 2, 4. */
    private static List<ExpertScore> rank(List<ExpertScore> sorted) {
        List<ExpertScore> ranked = new ArrayList<>();
        for (ExpertScore next : sorted) {
            ExpertScore last = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            int rank = last != null && last.score().compareTo(next.score()) == 0 ? last.rank() : ranked.size() + 1;
            ranked.add(new ExpertScore(
                    rank,
                    next.expert(),
                    next.name(),
                    next.minutes(),
                    next.sessions(),
                    next.averageStars(),
                    next.timePoints(),
                    next.qualityPoints(),
                    next.score(),
                    next.calculation()));
        }
        return ranked;
    }

    @Override
    public Optional<YearEvaluation> find(Caller caller, int year) {
        return evaluations
                .read(() -> evaluations.find(year))
                .filter(evaluation -> evaluation.published() || caller.may(RecordOperation.EVALUATION_READ));
    }

    @Override
    public YearEvaluation publish(Caller caller, int year, ExpectedVersion seen) {
        caller.require(RecordOperation.EVALUATION_PUBLISH);
        return evaluations.write(() -> {
            YearEvaluation present = evaluations.forChange(caller, RecordOperation.EVALUATION_PUBLISH, year, seen);
            requireUnpublished(present);
            requireOver(year);
            requireWhole(present);
            FourEyes ruling = FourEyes.of(
                    caller, present.proposal(), RecordOperation.EVALUATION_PUBLISH, "PUBLISH", null, clock.instant());
            return evaluations.keep(
                    caller,
                    RecordOperation.EVALUATION_PUBLISH,
                    new YearEvaluation(
                            year,
                            present.version(),
                            present.computedAt(),
                            ruling.settled(),
                            present.scores(),
                            ruling.settled() ? null : ruling.proposal()),
                    ruling.event());
        });
    }

    private static void requireUnpublished(YearEvaluation evaluation) {
        if (evaluation.published()) {
            throw PlatformException.conflict(
                    Text.of("该年度评价已公布，不能更改", "the year's evaluation is published and can't be changed"));
        }
    }

    /** The year is judged when it is over: what was computed before is a preview, and not even proposed for publication. */
    private void requireOver(int year) {
        if (Times.today(clock).getYear() <= year) {
            LocalDate first = LocalDate.of(year + 1, 1, 1);
            throw PlatformException.conflict(Text.of(
                    year + "年度尚未结束，计算结果仅供预览，" + first + "起方可公布（R82）",
                    year + " is not over, its evaluation is a preview and can be published from " + first
                            + " on (R82)"));
        }
    }

    /** What was computed while the year ran lacks what came after; once it is over, that must not be frozen. */
    private static void requireWhole(YearEvaluation evaluation) {
        int year = evaluation.year();
        if (evaluation.preview()) {
            throw PlatformException.conflict(Text.format(
                    "%1$d年度已结束，而该评价计算于年内，请重新计算后再公布",
                    "%1$d is over, but its evaluation was computed while it ran: compute it anew before it is published",
                    year));
        }
    }
}
