package org.zhiyuan.store.jpa.internal.audit;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.query.Cursor;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.store.AuditStore;

/** The audit trail in the table {@code audit}. */
public final class JpaAuditStore implements AuditStore {

    private static final int BATCH = 1000;
    private static final Order LATEST = new Order("audit", false, true);

    private final JpaUnitOfWork units;
    private final Bodies bodies;

    public JpaAuditStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.bodies = bodies;
    }

    @Override
    public Page<AuditEntry> list(String subject, PageRequest page) {
        return entries(subject == null ? "" : " and a.subject = :subject", page, query -> {
            if (subject != null) {
                query.setParameter("subject", subject);
            }
        });
    }

    @Override
    public Page<AuditEntry> disclosures(Collection<String> subjects, PageRequest page) {
        return subjects.isEmpty()
                ? new Page<>(List.of(), null)
                : entries(
                        " and a.disclosure = 1 and a.subject in (:subjects)",
                        page,
                        query -> query.setParameter("subjects", subjects));
    }

    private Page<AuditEntry> entries(String condition, PageRequest page, Consumer<TypedQuery<Object[]>> parameters) {
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : (long) Cursor.decode(LATEST, page.cursor()).key();
        List<Object[]> rows = units.reading(em -> {
            TypedQuery<Object[]> query = em.createQuery(
                            "select a.id, a.content, a.sequence, a.hash from AuditEntity a where a.id < :before"
                                    + condition + " order by a.id desc",
                            Object[].class)
                    .setParameter("before", before);
            parameters.accept(query);
            return query.setMaxResults(page.limit() + 1).getResultList();
        });
        boolean more = rows.size() > page.limit();
        List<Object[]> shown = more ? rows.subList(0, page.limit()) : rows;
        String next = more ? new Cursor(shown.get(shown.size() - 1)[0], "audit").encode(LATEST) : null;
        return new Page<>(shown.stream().map(this::entry).toList(), next);
    }

    private AuditEntry entry(Object[] row) {
        return bodies.read(Entry.class, String.valueOf(row[0]), (String) row[1]).sealed((Long) row[2], (String) row[3]);
    }

    @Override
    public long firstBroken() {
        // The head is read first: entries that are sealed meanwhile only lie behind it.
        Object[] head = units.reading(
                em -> em.createQuery("select h.sequence, h.hash from AuditHeadEntity h where h.id = 1", Object[].class)
                        .getSingleResult());
        long end = (long) head[0];
        String hash = Chain.ROOT;
        long sequence = 0;
        while (sequence < end) {
            long from = sequence;
            List<Object[]> rows = units.reading(em -> chunk(em, from, Math.min(end, from + BATCH)));
            for (Object[] row : rows) {
                hash = Chain.link(hash, sequence + 1, (long) row[0], (String) row[1]);
                if ((long) row[2] != sequence + 1 || !hash.equals(row[3])) {
                    return sequence + 1;
                }
                sequence++;
            }
            if (sequence != Math.min(end, from + BATCH)) {
                return sequence + 1;
            }
        }
        return hash.equals(head[1]) ? 0 : end;
    }

    private static List<Object[]> chunk(EntityManager em, long after, long until) {
        return em.createQuery(
                        "select a.id, a.content, a.sequence, a.hash from AuditEntity a "
                                + "where a.sequence > :after and a.sequence <= :until order by a.sequence",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }
}
