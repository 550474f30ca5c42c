package org.zhiyuan.record.internal.training;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.record.internal.person.ExpertVisibility;
import org.zhiyuan.record.store.TrainingStore;
import org.zhiyuan.station.store.FiledCities;

/** Enters the trainings of experts (培训情况) and takes back what was entered wrongly, R8. */
public final class TrainingEntries implements TrainingService {

    private static final Noun<TrainingId, Training> NOUN = Noun.of(
                    Text.of("培训记录", "training"),
                    Training.KIND,
                    Training::id,
                    TrainingId::value,
                    Training::version,
                    (Training training) -> Region.HOME)
            .seenByAll();

    private final TrainingStore store;
    private final GuardedStore<TrainingId, Training> trainings;
    private final ExpertVisibility sight;
    private final FiledCities filed;
    private final Clock clock;

    public TrainingEntries(
            TrainingStore store,
            UnitOfWork work,
            ExpertService experts,
            MergeStore merges,
            FiledCities filed,
            Clock clock) {
        this.store = store;
        this.sight = new ExpertVisibility(experts, merges);
        this.trainings = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock)
                .guardedBy((caller, training) -> sight.visible(caller, training.expert()));
        this.filed = filed;
        this.clock = clock;
    }

    @Override
    public List<Training> enter(Caller caller, List<ExpertId> experts, NewTraining facts) {
        caller.require(RecordOperation.TRAINING_ENTER);
        new Problems()
                .check(
                        !experts.isEmpty() && experts.size() <= MOST_EXPERTS,
                        "experts",
                        Text.format("须为1至%d人", "must be 1 to %d", MOST_EXPERTS))
                .check(
                        new HashSet<>(experts).size() == experts.size(),
                        "experts",
                        Text.of("有重复", "names somebody twice"))
                .check(
                        !facts.date().isAfter(Times.today(clock)),
                        "date",
                        Text.of("不得晚于今日", "must not be in the future"))
                .raise();
        return trainings.write(() -> {
            filed.require(caller);
            return experts.stream().map(expert -> enter(caller, expert, facts)).toList();
        });
    }

    private Training enter(Caller caller, ExpertId expert, NewTraining facts) {
        Region region = sight.visible(caller, expert).region();
        return trainings
                .in(region)
                .add(
                        caller,
                        RecordOperation.TRAINING_ENTER,
                        new Training(
                                new TrainingId(Ids.next(clock)),
                                0,
                                expert,
                                facts,
                                caller.account(),
                                clock.instant(),
                                null),
                        Details.of("expert", expert.value(), "minutes", String.valueOf(facts.minutes())));
    }

    @Override
    public Training invalidate(Caller caller, TrainingId id, ExpectedVersion seen, String reason) {
        caller.require(RecordOperation.TRAINING_ENTER);
        new Problems().text("reason", reason, 2000).raise();
        return trainings.write(() -> {
            Training present = trainings.forChange(caller, RecordOperation.TRAINING_ENTER, id, seen);
            if (!present.valid()) {
                throw PlatformException.conflict(Text.of("该培训记录已作废", "the training is void already"));
            }
            Region region = sight.visible(caller, present.expert()).region();
            return trainings
                    .in(region)
                    .keep(
                            caller,
                            RecordOperation.TRAINING_ENTER,
                            present.voided(reason.strip()),
                            Details.of("expert", present.expert().value(), "void", reason.strip()));
        });
    }

    @Override
    public Page<Training> list(Caller caller, ExpertId expert, PageRequest page) {
        caller.require(RecordOperation.RECORD_READ);
        return trainings.read(() -> store.list(sight.visible(caller, expert).id(), page));
    }
}
