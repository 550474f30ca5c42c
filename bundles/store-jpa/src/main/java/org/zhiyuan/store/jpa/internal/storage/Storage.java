package org.zhiyuan.store.jpa.internal.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ScheduledJob;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.supervision.StorageService;

/**
 * Tries whether the database takes writes, and brings an embedded one back that a full disk has made read-only: it stays so until it is
 * shut down, so once there is room that is done behind the pool, whose next connection opens it anew.
 */
public final class Storage implements StorageService, ScheduledJob {

    private static final long KNOWN_NANOS = 1_000_000_000L;
    private static final String PROBE = "write-probe";

    private final JpaUnitOfWork units;
    private final Room room;
    private final EmbeddedDatabase databases;
    private final Clock clock;
    private boolean tried;
    private long triedAt;
    private PlatformException found;

    public Storage(JpaUnitOfWork units, Room room, EmbeddedDatabase databases, Clock clock) {
        this.units = units;
        this.room = room;
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public synchronized void probe() {
        if (!tried || System.nanoTime() - triedAt > KNOWN_NANOS) {
            found = attempt();
            tried = true;
            triedAt = System.nanoTime();
        }
        if (found != null) {
            throw found;
        }
    }

    /** Sees to a database to which a write failed for want of room, if there is room again. */
    @Override
    public String run() throws SQLException {
        if (!units.isSuspect() || room.isShort()) {
            return null;
        }
        PlatformException problem = attempt();
        if (problem != null && problem.isFull() && units.isAlone()) {
            String folder = folder();
            units.apart(() -> databases.shutDown(folder));
            problem = attempt();
        }
        if (problem != null) {
            return null;
        }
        units.clear();
        return "There is room on the disk again, and the database takes writes";
    }

    private PlatformException attempt() {
        try {
            units.writing(em -> {
                int known = em.createNativeQuery("UPDATE leases SET held_until = ?1 WHERE name = ?2")
                        .setParameter(1, clock.millis())
                        .setParameter(2, PROBE)
                        .executeUpdate();
                return known > 0
                        ? known
                        : em.createNativeQuery("INSERT INTO leases (name, holder, held_until) VALUES (?1, ?2, ?3)")
                                .setParameter(1, PROBE)
                                .setParameter(2, PROBE)
                                .setParameter(3, clock.millis())
                                .executeUpdate();
            });
            return null;
        } catch (PlatformException e) {
            return e;
        } catch (RuntimeException e) {
            return PlatformException.unavailable(Text.of("数据库无法写入", "the database takes no writes"));
        }
    }

    private String folder() throws SQLException {
        SQLException[] failure = new SQLException[1];
        String folder = units.reading(em -> {
            try (Connection connection =
                    (Connection) OpenJPAPersistence.cast(em).getConnection()) {
                return EmbeddedDatabase.folder(connection);
            } catch (SQLException e) {
                failure[0] = e;
                return null;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return folder;
    }
}
