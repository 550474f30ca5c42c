package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held as long as the process lives: of all programs, wherever they lie, one at a time works on a state folder. */
final class StateLock {

    private static final String FILE = "run.lock";

    /** A channel that nobody holds is closed by the collector, and the lock with it. */
    private static final Set<StateLock> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final FileLock lock;

    private StateLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StateLock take(Path data) throws LaunchRefusal, IOException {
        FileChannel channel = FileChannel.open(data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            // By this very process: as good as by another.
        }
        if (lock == null) {
            channel.close();
            RunFile other = RunFile.read(data);
            throw LaunchRefusal.of(
                    "状态目录 %s 正由进程 %s（程序目录 %s，%s）使用；已保持不动",
                    "The state folder %s is in use by process %s (program in %s, at %s), which was left alone",
                    data,
                    other.pid(),
                    other.home(),
                    other.url());
        }
        StateLock taken = new StateLock(channel, lock);
        HELD.add(taken);
        return taken;
    }

    void release() throws IOException {
        HELD.remove(this);
        lock.release();
        channel.close();
    }
}
