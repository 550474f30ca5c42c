package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.VersionCopy;
import org.zhiyuan.store.jpa.internal.entity.AggregateEntity;
import org.zhiyuan.store.jpa.internal.query.Listing;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Rows;
import org.zhiyuan.store.jpa.internal.query.Where;

/** What every store of aggregates does alike: inserting, finding, compare-and-set, and listing. */
final class Aggregates<T extends Record, E extends AggregateEntity> {

    private final JpaUnitOfWork units;
    private final Bodies bodies;
    private final Class<T> type;
    private final Class<E> entity;
    private final Supplier<E> maker;
    private final Function<T, String> identity;
    private final BiConsumer<E, T> columns;
    private final VersionCopy<T> versions;
    private final Rows<T> rows;
    private final Listing<T> listing;

    /** @param columns copies what is queried into the row */
    Aggregates(
            JpaUnitOfWork units,
            Bodies bodies,
            Class<T> type,
            Class<E> entity,
            Supplier<E> maker,
            Function<T, String> identity,
            BiConsumer<E, T> columns) {
        this.units = units;
        this.bodies = bodies;
        this.type = type;
        this.entity = entity;
        this.maker = maker;
        this.identity = identity;
        this.columns = columns;
        this.rows = new Rows<>(bodies, type);
        this.versions = new VersionCopy<>(type);
        this.listing = new Listing<>(units, rows, type, entity);
    }

    T insert(T value) {
        T first = versions.at(1, value);
        return units.writing(em -> {
            units.willWrite(type, identity.apply(first));
            E row = maker.get();
            row.identify(identity.apply(first));
            write(row, first);
            em.persist(row);
            em.flush();
            return first;
        });
    }

    Optional<T> find(String id) {
        if (units.isWriting()) {
            return units.reading(em -> Optional.ofNullable(em.find(entity, id)).map(this::read));
        }
        Optional<T> known = units.recent().find(type, id).filter(value -> isCurrent(id, value));
        return known.isPresent() ? known : units.reading(em -> load(em, id));
    }

    /** Another node may have written meanwhile, unless the database belongs to this one alone. */
    private boolean isCurrent(String id, T value) {
        return units.isAlone()
                || units.reading(em -> em.createQuery(
                                        "select e.version from " + entity.getSimpleName() + " e where e.id = :id",
                                        Long.class)
                                .setParameter("id", id)
                                .getResultList())
                        .contains(versions.version(value));
    }

    private Optional<T> load(EntityManager em, String id) {
        long stamp = units.recent().stamp(type, id);
        Optional<String> body = em
                .createQuery("select e.body from " + entity.getSimpleName() + " e where e.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
        return body.map(text -> {
            T value = rows.read(id, text);
            units.recent().keep(type, id, stamp, value, text.length());
            return value;
        });
    }

    T replace(T next) {
        return units.writing(em -> {
            E row = em.find(entity, identity.apply(next));
            if (row == null || row.version() != versions.version(next)) {
                throw PlatformException.stale();
            }
            units.willWrite(type, row.id());
            T stored = versions.at(row.version() + 1, next);
            write(row, stored);
            em.flush();
            return stored;
        });
    }

    void remove(String id) {
        units.writing(em -> {
            E row = em.find(entity, id);
            if (row != null) {
                units.willWrite(type, id);
                em.remove(row);
                em.flush();
            }
            return null;
        });
    }

    Page<T> page(Where where, Order order, PageRequest request) {
        return units.reading(em -> listing.page(em, where, order, request));
    }

    List<T> all(Where where, Order order) {
        return units.reading(em -> listing.all(em, where, order));
    }

    Optional<T> first(Where where, Order order) {
        return units.reading(em -> listing.first(em, where, order));
    }

    <R> R reading(Function<EntityManager, R> work) {
        return units.reading(work);
    }

    private T read(E row) {
        return rows.read(row.id(), row.body());
    }

    private void write(E row, T value) {
        columns.accept(row, value);
        row.write(bodies.write(value));
    }
}
