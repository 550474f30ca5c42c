package org.zhiyuan.store.jpa.internal.audit;

import java.util.List;
import javax.persistence.EntityManager;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;

/** Links committed audit entries into the chain, one after the other, behind the backs of those who wrote them. */
public final class AuditSealer {

    private static final int BATCH = 200;

    private final JpaUnitOfWork units;
    private final Worker worker = new Worker("zhiyuan-audit-sealer", this::seal);

    public AuditSealer(JpaUnitOfWork units, Trail trail) {
        this.units = units;
        trail.onCommit(worker::wake);
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.stop();
    }

    /** Seals the entries that wait, at most a batch. @return how many */
    public int seal() {
        return units.<Boolean>reading(em -> unsealed(em, 1).isEmpty()) ? 0 : units.writing(this::sealBatch);
    }

    private int sealBatch(EntityManager em) {
        // The update locks the head, so that two nodes never seal at once.
        em.createNativeQuery("UPDATE audit_head SET sequence_no = sequence_no WHERE id = 1")
                .executeUpdate();
        Object[] head = em.createQuery(
                        "select h.sequence, h.hash from AuditHeadEntity h where h.id = 1", Object[].class)
                .getSingleResult();
        long sequence = (long) head[0];
        String hash = (String) head[1];
        List<Object[]> waiting = unsealed(em, BATCH);
        for (Object[] entry : waiting) {
            sequence++;
            hash = Chain.link(hash, sequence, (long) entry[0], (String) entry[1]);
            em.createNativeQuery("UPDATE audit SET sequence_no = ?1, hash = ?2 WHERE id = ?3")
                    .setParameter(1, sequence)
                    .setParameter(2, hash)
                    .setParameter(3, entry[0])
                    .executeUpdate();
        }
        em.createNativeQuery("UPDATE audit_head SET sequence_no = ?1, hash = ?2 WHERE id = 1")
                .setParameter(1, sequence)
                .setParameter(2, hash)
                .executeUpdate();
        return waiting.size();
    }

    private static List<Object[]> unsealed(EntityManager em, int limit) {
        return em.createQuery(
                        "select a.id, a.content from AuditEntity a where a.sequence is null order by a.id",
                        Object[].class)
                .setMaxResults(limit)
                .getResultList();
    }
}
