package org.zhiyuan.store.jpa.internal.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

/**
 * The room on the state folder's disk (存储空间). The last of it is never given to what callers write, because an embedded database that
 * meets a full disk loses its connections and may open read-only.
 */
public final class Room {

    static final String SETTING = "zhiyuan.storage.reserve";
    private static final int RESERVE = 16;
    private static final int MOST = 1_000_000;
    private static final int MEGABYTE = 1 << 20;
    /**
     * PostgreSQL's full disk; Derby's page, log and log file that could not be written, its log and connections that are read-only since.
     */
    private static final Pattern STATES = Pattern.compile("53100|XSDG1|XSLA0|XSLA4|XSLAH|25502|25503");

    private static final Pattern SAID = Pattern.compile("(?i).*(no space left|disk quota exceeded|not enough space).*");

    private final Path folder;
    private final long reserve;

    /** @param reserve bytes that are never given out; with 0 writes are refused by nobody but the disk */
    public Room(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    /** The platform's, with as many megabytes kept back as the system property {@code zhiyuan.storage.reserve} says, or else 16. */
    public static Room ofPlatform(StateFolder state) throws IOException {
        return UnfitState.orRefuse(() -> new Room(state.path(), bytes(System.getProperty(SETTING))));
    }

    static long bytes(String setting) {
        String stated = setting == null || setting.isBlank() ? String.valueOf(RESERVE) : setting.strip();
        if (!stated.matches("\\d{1,7}") || Integer.parseInt(stated) > MOST) {
            throw new UnfitState(Text.of(
                    SETTING + " 须为0至" + MOST + "的整数（单位MB），现为：" + stated,
                    SETTING + " must be a whole number of megabytes, 0 to " + MOST + ", not: " + stated));
        }
        return Long.parseLong(stated) * MEGABYTE;
    }

    /** @throws PlatformException UNAVAILABLE if no more than the reserve is left */
    public void require() {
        if (isShort()) {
            throw PlatformException.full(null);
        }
    }

    boolean isShort() {
        try {
            FileStore disk = Files.getFileStore(folder);
            return reserve > 0 && disk.getUsableSpace() < reserve;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a write failed because there was no room for it, or because there was none before and the database is read-only since. */
    public static boolean isLack(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && cause.getMessage() != null
                    && SAID.matcher(cause.getMessage()).matches()) {
                return true;
            }
            SQLException sql = cause instanceof SQLException found ? found : null;
            for (; sql != null; sql = sql.getNextException()) {
                if (sql.getSQLState() != null
                                && STATES.matcher(sql.getSQLState()).matches()
                        || sql.getMessage() != null
                                && SAID.matcher(sql.getMessage()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }
}
