package org.zhiyuan.record.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
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
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.NewTraining;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.record.store.TrainingStore;
import org.zhiyuan.station.store.FiledCities;

/** Enters the trainings of experts (培训情况) and takes back what was entered wrongly, R8. */
public final class TrainingManager implements TrainingService {

    private final TrainingStore trainings;
    private final UnitOfWork work;
    private final ExpertVisibility sight;
    private final FiledCities filed;
    private final Clock clock;

    public TrainingManager(TrainingStore trainings, UnitOfWork work, ExpertService experts, MergeStore merges, FiledCities filed,
            Clock clock) {
        this.trainings = trainings;
        this.work = work;
        this.sight = new ExpertVisibility(experts, merges);
        this.filed = filed;
        this.clock = clock;
    }

    @Override
    public List<Training> enter(Caller caller, List<ExpertId> experts, NewTraining facts) {
        caller.require(RecordOperation.TRAINING_ENTER);
        new Problems().check(!experts.isEmpty() && experts.size() <= MOST_EXPERTS, "experts",
                        Text.format("须为1至%d人", "must be 1 to %d", MOST_EXPERTS))
                .check(new HashSet<>(experts).size() == experts.size(), "experts", Text.of("有重复", "names somebody twice"))
                .check(!facts.date().isAfter(Times.today(clock)), "date", Text.of("不得晚于今日", "must not be in the future")).raise();
        return work.write(() -> {
            filed.require(caller);
            return experts.stream().map(expert -> enter(caller, expert, facts)).toList();
        });
    }

    private Training enter(Caller caller, ExpertId expert, NewTraining facts) {
        Region region = sight.visible(caller, expert).region();
        Training stored = trainings.insert(new Training(new TrainingId(Ids.next(clock)), 0, expert, facts, caller.account(),
                clock.instant(), null));
        log(caller, stored, region, Map.of("expert", expert.value(), "minutes", String.valueOf(facts.minutes())));
        return stored;
    }

    @Override
    public Training invalidate(Caller caller, TrainingId id, ExpectedVersion seen, String reason) {
        caller.require(RecordOperation.TRAINING_ENTER);
        new Problems().text("reason", reason, 2000).raise();
        return work.write(() -> {
            Training present = trainings.find(id).orElseThrow(() -> PlatformException.notFound(Text.of("培训记录", "training"), id.value()));
            Region region = sight.visible(caller, present.expert()).region();
            seen.check(present.version());
            if (!present.valid()) {
                throw PlatformException.conflict(Text.of("该培训记录已作废", "the training is void already"));
            }
            Training voided = trainings.replace(present.voided(reason.strip()));
            log(caller, voided, region, Map.of("expert", present.expert().value(), "void", reason.strip()));
            return voided;
        });
    }

    @Override
    public Page<Training> list(Caller caller, ExpertId expert, PageRequest page) {
        caller.require(RecordOperation.RECORD_READ);
        return work.read(() -> trainings.list(sight.visible(caller, expert).id(), page));
    }

    private void log(Caller caller, Training training, Region region, Map<String, String> details) {
        work.log(new Change(clock.instant(), caller, RecordOperation.TRAINING_ENTER, "training", training.id().value(), region, details));
    }
}
