package org.zhiyuan.store.jpa.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.supervision.Backup;
import org.zhiyuan.supervision.BackupService;
import org.zhiyuan.supervision.SupervisionOperation;

/**
 * Backups of the embedded database and what lies beside it. The database comes first: a document that one of its rows names was in its
 * place before the row was, and is never changed, so the folder of documents may be copied afterwards.
 */
public final class Backups implements BackupService {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final JpaUnitOfWork units;
    private final DatabaseCopy database;
    private final StateFolder state;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Backups(JpaUnitOfWork units, DatabaseCopy database, StateFolder state, Clock clock) {
        this.units = units;
        this.database = database;
        this.state = state;
        this.clock = clock;
    }

    @Override
    public Backup make(Caller caller, String folder) {
        caller.require(SupervisionOperation.BACKUP);
        if (!units.isAlone()) {
            throw PlatformException.conflict(
                    Text.of(
                            "数据库为 PostgreSQL：请用 pg_dump 备份数据库，随后复制状态目录中的 documents/ 和 keys/",
                            "the database is PostgreSQL: back it up with pg_dump, and afterwards copy documents/ and keys/ of the state folder"));
        }
        Path target = BackupTarget.check(folder, state.path());
        if (!busy.compareAndSet(false, true)) {
            throw PlatformException.conflict(
                    Text.of("另一备份正在进行，请待其完成", "another backup is being made; wait until it is done"));
        }
        try {
            return make(caller, target);
        } catch (IOException | SQLException e) {
            LOG.warn("The backup into {} failed", target, e);
            throw new PlatformException(
                    ErrorCode.UNAVAILABLE,
                    Text.of(
                            "备份未能完成，未留下任何内容：" + e.getMessage(),
                            "the backup could not be made, and nothing is left of it: " + e.getMessage()),
                    List.of(),
                    List.of(),
                    e);
        } finally {
            busy.set(false);
        }
    }

    private Backup make(Caller caller, Path target) throws IOException, SQLException {
        Instant now = clock.instant();
        Path part = Files.createTempDirectory(target.getParent(), target.getFileName() + ".unfinished-");
        try {
            // Before the copy, so that it says itself who made it.
            units.write(() -> {
                units.log(new Change(
                        now,
                        caller,
                        SupervisionOperation.BACKUP,
                        "backup",
                        "state",
                        caller.region(),
                        List.of(Details.of("folder", target.toString()))));
                return null;
            });
            Map<String, Long> rows = database.copy(part);
            Files.createDirectory(part.resolve("documents"));
            FileCopies copies = new FileCopies(state.path(), part);
            copies.documents();
            copies.folder("keys");
            copies.file("ssh-host.key");
            copies.file("ssh-host.key.pub");
            long bytes = Manifest.write(part, now, rows, copies.count());
            Files.deleteIfExists(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(
                    target.toString(),
                    now,
                    rows.values().stream().mapToLong(Long::longValue).sum(),
                    copies.count(),
                    copies.damaged(),
                    bytes);
        } finally {
            FileCopies.delete(part);
        }
    }
}
