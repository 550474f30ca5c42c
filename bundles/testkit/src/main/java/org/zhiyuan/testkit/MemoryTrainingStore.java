package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.store.TrainingStore;

/** Trainings in memory. */
public final class MemoryTrainingStore extends MemoryStore<TrainingId, Training> implements TrainingStore {

    public MemoryTrainingStore() {
        super(Training::id, Training::version, Training::withVersion);
    }

    @Override
    public Training insert(Training training) {
        refuse(all().anyMatch(other -> other.valid()
                && other.expert().equals(training.expert())
                && other.facts().date().equals(training.facts().date())
                && other.facts().content().equals(training.facts().content())));
        return add(training);
    }

    @Override
    public Optional<Training> find(TrainingId id) {
        return row(id);
    }

    @Override
    public Training replace(Training next) {
        return swap(next);
    }

    @Override
    public Page<Training> list(ExpertId expert, PageRequest page) {
        return page(
                all().filter(training -> training.expert().equals(expert)),
                training -> training.id().value(),
                true,
                page);
    }

    @Override
    public List<Training> between(ExpertId expert, LocalDate from, LocalDate until) {
        return all().filter(training -> training.valid() && training.expert().equals(expert))
                .filter(training -> !training.facts().date().isBefore(from)
                        && !training.facts().date().isAfter(until))
                .sorted(Comparator.comparing(
                                (Training training) -> training.facts().date())
                        .thenComparing(training -> training.id().value()))
                .toList();
    }
}
