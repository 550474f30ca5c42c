package org.zhiyuan.security.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.start.StartRefusal;

/** Sees to the first account when the platform comes up; if the database is away, again until it is there. */
public final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final FirstAccount account;
    private final String given;
    private volatile Thread again;

    public FirstStart(FirstAccount account) {
        this.account = account;
        this.given = System.getenv("ZHIYUAN_ADMIN_PASSWORD");
    }

    public void start() {
        if (!tried()) {
            again = new Thread(this::repeat, "zhiyuan-first-account");
            again.setDaemon(true);
            again.start();
        }
    }

    private void repeat() {
        try {
            long pause = FIRST_PAUSE_MILLIS;
            do {
                Thread.sleep(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            } while (!tried());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tried() {
        try {
            account.ensure(given);
            return true;
        } catch (PlatformException e) {
            if (e.code() == ErrorCode.INVALID) {
                throw StartRefusal.refuse(e.text());
            }
            LOG.warn("The accounts can't be read yet: {}", e.getMessage());
            return false;
        } catch (RuntimeException e) { // a defect here must not keep everybody out of what else works
            LOG.error("The first account can't be made", e);
            return false;
        }
    }

    public void stop() {
        Thread waiting = again;
        if (waiting != null) {
            waiting.interrupt();
        }
    }
}
