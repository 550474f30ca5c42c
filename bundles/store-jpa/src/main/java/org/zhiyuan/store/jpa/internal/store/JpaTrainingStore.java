package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.Training;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.store.TrainingStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.TrainingEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Trainings in the table {@code trainings}. */
public final class JpaTrainingStore implements TrainingStore {

    private static final Order BY_DAY = new Order("heldOn", false, false);

    private final Aggregates<Training, TrainingEntity> rows;

    public JpaTrainingStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Training.class,
                TrainingEntity.class,
                TrainingEntity::new,
                training -> training.id().value(),
                TrainingEntity::copy);
    }

    @Override
    public Training insert(Training training) {
        return rows.insert(training);
    }

    @Override
    public Optional<Training> find(TrainingId id) {
        return rows.find(id.value());
    }

    @Override
    public Training replace(Training next) {
        return rows.replace(next);
    }

    @Override
    public Page<Training> list(ExpertId expert, PageRequest page) {
        return rows.page(new Where().is("expert", expert.value()), Order.LATEST, page);
    }

    @Override
    public List<Training> between(ExpertId expert, LocalDate from, LocalDate until) {
        return rows.all(
                new Where()
                        .is("expert", expert.value())
                        .is("valid", 1)
                        .and("e.heldOn >= :from", "from", from)
                        .and("e.heldOn <= :until", "until", until),
                BY_DAY);
    }
}
