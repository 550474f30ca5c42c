package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day takes away what a crash left in the documents' folder: parts of uploads, and contents that no row knows. */
public final class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final long FIRST_MINUTES = 10;
    private static final long DAY_MINUTES = 24 * 60;

    private final JpaDocumentService documents;
    private final ContentFolder folder;
    private final Clock clock;
    private ScheduledExecutorService clockwork;

    public OrphanSweep(JpaDocumentService documents, ContentFolder folder, Clock clock) {
        this.documents = documents;
        this.folder = folder;
        this.clock = clock;
    }

    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "document-sweep");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    public synchronized void stop() {
        clockwork.shutdownNow();
    }

    /** @return how many files went */
    int sweep() {
        try {
            int gone = folder.sweep(clock.instant().minus(AGE), documents::known);
            if (gone > 0) {
                LOG.info("{} files that a broken upload had left were taken away", gone);
            }
            return gone;
        } catch (IOException | RuntimeException e) {
            LOG.warn("the documents' folder could not be swept and will be again", e);
            return 0;
        }
    }
}
