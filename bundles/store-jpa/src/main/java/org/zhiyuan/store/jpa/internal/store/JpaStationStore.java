package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.StationEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Stations in the table {@code stations}. */
public final class JpaStationStore implements StationStore {

    private static final Order BY_TITLE = Order.byText("titleNumber");
    private static final Order BY_RANK = Order.byText("rankKey");

    private final Aggregates<Station, StationEntity> rows;

    public JpaStationStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Station.class,
                StationEntity.class,
                StationEntity::new,
                station -> station.id().value(),
                StationEntity::copy);
    }

    @Override
    public Station insert(Station station) {
        return rows.insert(station);
    }

    @Override
    public Optional<Station> find(StationId id) {
        return rows.find(id.value());
    }

    @Override
    public Station replace(Station next) {
        return rows.replace(next);
    }

    @Override
    public Page<Station> list(StationQuery query, VisibilityScope sight, PageRequest page) {
        return rows.page(where(query).seen(sight), Order.LATEST, page);
    }

    @Override
    public List<Station> ownedBy(AccountId owner) {
        return rows.all(new Where().is("owner", owner.value()), Order.LATEST);
    }

    @Override
    public Optional<Station> findOpen(CreditCode creditCode) {
        return rows.first(new Where().is("openCode", creditCode.value()), Order.LATEST);
    }

    @Override
    public Page<Station> ranked(int round, VisibilityScope sight, PageRequest page) {
        return rows.page(
                new Where().is("round", round).and("e.rankKey is not null").seen(sight), BY_RANK, page);
    }

    @Override
    public Page<Station> titled(StationQuery query, PageRequest page) {
        return rows.page(where(query).and("e.titleNumber is not null"), BY_TITLE, page);
    }

    private static Where where(StationQuery query) {
        return new Where()
                .in(query.region())
                .is("stage", query.stage())
                .is("round", query.round())
                .part("name", query.name());
    }
}
