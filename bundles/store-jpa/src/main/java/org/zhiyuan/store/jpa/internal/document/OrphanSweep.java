package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.zhiyuan.core.ScheduledJob;

/** Takes away what a crash left in the documents' folder: parts of uploads, and contents that no row knows. */
public final class OrphanSweep implements ScheduledJob {

    private static final Duration AGE = Duration.ofDays(1);

    private final JpaDocumentService documents;
    private final ContentFolder folder;
    private final Clock clock;

    public OrphanSweep(JpaDocumentService documents, ContentFolder folder, Clock clock) {
        this.documents = documents;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String run() throws IOException {
        int gone = sweep();
        return gone == 0 ? null : gone + " files that a broken upload had left were taken away";
    }

    /** @return how many files went */
    int sweep() throws IOException {
        return folder.sweep(clock.instant().minus(AGE), documents::known);
    }
}
