package org.zhiyuan.store.jpa.internal.upgrade;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.DatabaseFailures;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.BodyType;
import org.zhiyuan.store.jpa.internal.body.BodyTypes;
import org.zhiyuan.store.jpa.internal.body.BodyVersions;

/**
 * The version in which bodies of each type are written, kept in the table {@code body_versions} so that all nodes agree. A database of an
 * older program goes on being written as that program reads it, until an administrator ends the upgrade; the embedded one has no other
 * node, so there it ends at the start.
 */
public final class WrittenVersions implements BodyVersions {

    /** How long another node may go on writing older bodies after the upgrade was ended; every node reads them. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(10).toNanos();

    private final BodyTypes types;
    private JpaUnitOfWork units;
    private volatile Map<String, Integer> written;
    private volatile boolean underWay;
    private volatile long looked;

    public WrittenVersions() {
        this(BodyTypes.ofPlatform());
    }

    WrittenVersions(BodyTypes types) {
        this.types = types;
    }

    /** Reads what is written; before anything is written by this program. */
    public void start(JpaUnitOfWork store) {
        this.units = store;
        try {
            enter(store);
        } catch (PlatformException e) {
            if (!DatabaseFailures.isConflict(e)) {
                throw e;
            }
            // Another node has started at the same time, and entered them.
            enter(store);
        }
    }

    private void enter(JpaUnitOfWork store) {
        keep(store.writing(em -> {
            Map<String, Integer> known = rows(em);
            boolean newest = store.isAlone() || known.isEmpty() && isNew(em);
            Map<String, Integer> next = new HashMap<>();
            for (BodyType<?> type : types.all()) {
                // A type that came with a later program was never written by an older one.
                int first = known.isEmpty() ? 1 : type.version();
                next.put(type.name(), newest ? type.version() : known.getOrDefault(type.name(), first));
            }
            save(em, known, next);
            return next;
        }));
    }

    @Override
    public int of(BodyType<?> type) {
        if (written == null) {
            throw new IllegalStateException("a body is written before it is known in which version");
        }
        if (underWay && System.nanoTime() - looked > LOOK_AGAIN) {
            look();
        }
        return written.get(type.name());
    }

    /** By the types' names. */
    Map<String, Integer> look() {
        Map<String, Integer> now = new TreeMap<>(written);
        units.<Map<String, Integer>>reading(WrittenVersions::rows)
                .forEach((name, version) -> now.computeIfPresent(name, (same, old) -> version));
        keep(now);
        return now;
    }

    /** Once the open unit is committed, every body is written in the newest version: by this node when it looks, by others soon. */
    void end() {
        units.writing(em -> {
            save(em, rows(em), types.versions());
            return null;
        });
    }

    Map<String, Integer> newest() {
        return types.versions();
    }

    private void keep(Map<String, Integer> versions) {
        written = Map.copyOf(versions);
        underWay = !written.equals(types.versions());
        looked = System.nanoTime();
    }

    private static boolean isNew(EntityManager em) {
        return em.createNativeQuery("SELECT id FROM accounts")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Map<String, Integer> rows(EntityManager em) {
        Map<String, Integer> rows = new HashMap<>();
        for (Object row : em.createNativeQuery("SELECT type_name, written FROM body_versions")
                .getResultList()) {
            rows.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return rows;
    }

    private static void save(EntityManager em, Map<String, Integer> known, Map<String, Integer> next) {
        List<Map.Entry<String, Integer>> changed = next.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .toList();
        for (Map.Entry<String, Integer> entry : changed) {
            String sql = known.containsKey(entry.getKey())
                    ? "UPDATE body_versions SET written = ?1 WHERE type_name = ?2"
                    : "INSERT INTO body_versions (written, type_name) VALUES (?1, ?2)";
            em.createNativeQuery(sql)
                    .setParameter(1, entry.getValue())
                    .setParameter(2, entry.getKey())
                    .executeUpdate();
        }
    }
}
