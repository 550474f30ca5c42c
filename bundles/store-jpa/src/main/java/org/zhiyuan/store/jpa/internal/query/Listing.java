package org.zhiyuan.store.jpa.internal.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;

/**
 * Reads pages of aggregates by projection. The keys of the page come first, from an index that covers order and filters, so that page n is
 * as quick as page 1; then their bodies by id.
 */
public final class Listing<T> {

    private final JpaUnitOfWork units;
    private final Rows<T> rows;
    private final Class<T> type;
    private final String entity;

    public Listing(JpaUnitOfWork units, Rows<T> rows, Class<T> type, Class<?> entity) {
        this.units = units;
        this.rows = rows;
        this.type = type;
        this.entity = entity.getSimpleName();
    }

    public Page<T> page(EntityManager em, Where where, Order order, PageRequest request) {
        Cursor last = request.cursor() == null ? order.start() : Cursor.decode(order, request.cursor());
        where.and(order.after()).set("lastId", last.id());
        if (!order.byId()) {
            where.set("lastKey", last.key());
        }
        TypedQuery<Object[]> keys =
                em.createQuery(where.select("e.id, e." + order.column(), entity) + order.clause(), Object[].class);
        where.bind(keys);
        List<Object[]> found = keys.setMaxResults(request.limit() + 1).getResultList();
        boolean more = found.size() > request.limit();
        List<Object[]> shown = more ? found.subList(0, request.limit()) : found;
        String next = more ? cursor(shown.get(shown.size() - 1)).encode(order) : null;
        return new Page<>(read(em, shown.stream().map(row -> (String) row[0]).toList()), next);
    }

    /** Every aggregate that fits, in order; for lists that are short by nature. One that can't be read fails them: much hangs on them. */
    public List<T> all(EntityManager em, Where where, Order order) {
        return bodies(em, where, order).getResultList().stream()
                .map(this::whole)
                .toList();
    }

    public long count(EntityManager em, Where where) {
        TypedQuery<Long> query = em.createQuery(where.select("count(e)", entity), Long.class);
        where.bind(query);
        return query.getSingleResult();
    }

    public Optional<T> first(EntityManager em, Where where, Order order) {
        return bodies(em, where, order).setMaxResults(1).getResultList().stream()
                .findFirst()
                .map(this::whole);
    }

    private TypedQuery<Object[]> bodies(EntityManager em, Where where, Order order) {
        TypedQuery<Object[]> query =
                em.createQuery(where.select("e.id, e.body", entity) + order.clause(), Object[].class);
        where.bind(query);
        return query;
    }

    private T whole(Object[] row) {
        return rows.read((String) row[0], (String) row[1]);
    }

    private static Cursor cursor(Object[] row) {
        return new Cursor(row[1], (String) row[0]);
    }

    private List<T> read(EntityManager em, List<String> ids) {
        Map<String, T> found = new HashMap<>();
        Map<String, Long> stamps = new HashMap<>();
        boolean rowsOnly = units.isWriting() || !units.isAlone();
        for (String id : ids) {
            Optional<T> known = rowsOnly ? Optional.empty() : units.recent().find(type, id);
            known.ifPresentOrElse(
                    value -> found.put(id, value),
                    () -> stamps.put(id, units.recent().stamp(type, id)));
        }
        if (!stamps.isEmpty()) {
            List<Object[]> read = em.createQuery(
                            "select e.id, e.body from " + entity + " e where e.id in (:ids)", Object[].class)
                    .setParameter("ids", stamps.keySet())
                    .getResultList();
            for (Object[] row : read) {
                String id = (String) row[0];
                String body = (String) row[1];
                // What a change is decided by must be whole; what is only shown need not be.
                Optional<T> value = units.isWriting() ? Optional.of(rows.read(id, body)) : rows.shown(id, body);
                value.ifPresent(readable -> found.put(id, readable));
                if (!rowsOnly) {
                    value.ifPresent(readable -> units.recent().keep(type, id, stamps.get(id), readable, body.length()));
                }
            }
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
