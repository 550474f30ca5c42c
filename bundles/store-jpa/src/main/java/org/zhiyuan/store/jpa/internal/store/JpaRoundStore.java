package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.RoundEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Rounds in the table {@code rounds}, by year. */
public final class JpaRoundStore implements RoundStore {

    private final Aggregates<Round, RoundEntity> rows;

    public JpaRoundStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Round.class,
                RoundEntity.class,
                RoundEntity::new,
                round -> String.valueOf(round.year()),
                (row, round) -> {});
    }

    @Override
    public Round insert(Round round) {
        return rows.insert(round);
    }

    @Override
    public Optional<Round> find(int year) {
        return rows.find(String.valueOf(year));
    }

    @Override
    public Round replace(Round next) {
        return rows.replace(next);
    }

    @Override
    public List<Round> list() {
        return rows.all(new Where(), Order.LATEST);
    }
}
