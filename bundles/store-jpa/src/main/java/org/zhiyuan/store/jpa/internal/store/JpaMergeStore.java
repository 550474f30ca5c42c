package org.zhiyuan.store.jpa.internal.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.MergeEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Merges of duplicates in the table {@code merges}. */
public final class JpaMergeStore implements MergeStore {

    private final JpaUnitOfWork units;
    private final Aggregates<Merge, MergeEntity> rows;
    private final StandingMerges standing;

    public JpaMergeStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.rows = new Aggregates<>(
                units,
                bodies,
                Merge.class,
                MergeEntity.class,
                MergeEntity::new,
                merge -> merge.id().value(),
                MergeEntity::copy);
        this.standing = new StandingMerges(units, () -> rows.all(new Where().is("standing", 1), Order.LATEST));
    }

    @Override
    public Merge insert(Merge merge) {
        return units.writing(em -> {
            standing.willWrite();
            return rows.insert(merge);
        });
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return rows.find(id.value());
    }

    @Override
    public Merge replace(Merge next) {
        return units.writing(em -> {
            standing.willWrite();
            return rows.replace(next);
        });
    }

    @Override
    public Optional<Merge> open(MergeKind kind, String merged) {
        return rows.first(new Where().is("slot", kind + ":" + merged), Order.LATEST);
    }

    @Override
    public Page<Merge> list(PageRequest page) {
        return rows.page(new Where(), Order.LATEST, page);
    }

    @Override
    public Map<String, String> survivors(MergeKind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (units.isWriting() || !units.isAlone()) {
            return survivors(rows.all(
                    new Where().is("kind", kind).is("standing", 1).and("e.merged in (:ids)", "ids", ids),
                    Order.LATEST));
        }
        Map<String, String> all = standing.of(kind);
        return all.isEmpty()
                ? all
                : ids.stream().filter(all::containsKey).distinct().collect(Collectors.toMap(id -> id, all::get));
    }

    @Override
    public Map<String, String> survivors(MergeKind kind) {
        if (units.isWriting() || !units.isAlone()) {
            return survivors(rows.all(new Where().is("kind", kind).is("standing", 1), Order.LATEST));
        }
        return standing.of(kind);
    }

    private static Map<String, String> survivors(List<Merge> standing) {
        return standing.stream().collect(Collectors.toMap(Merge::merged, Merge::survivor));
    }
}
