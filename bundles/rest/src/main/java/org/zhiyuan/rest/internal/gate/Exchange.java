package org.zhiyuan.rest.internal.gate;

/** One request being worked on: how long it waited for its client, and how much came or went in that time. */
final class Exchange {
    private static final long NOBODY = Long.MIN_VALUE;
    private static final double SECOND = 1e9;

    private final String client;
    private final Runnable cut;
    private long since = NOBODY;
    private long waited;
    private long bytes;
    private boolean gone;

    /** @param cut ends the connection */
    Exchange(String client, Runnable cut) {
        this.client = client;
        this.cut = cut;
    }

    String client() {
        return client;
    }

    /** A read or write begins, which may have to wait. */
    synchronized void waits(long now) {
        since = now;
    }

    /** It ended, with so many bytes. */
    synchronized void moved(long now, int count) {
        waited += now - since;
        since = NOBODY;
        bytes += Math.max(0, count);
    }

    synchronized boolean isWaiting() {
        return since != NOBODY;
    }

    /** How long it has waited, in nanoseconds. */
    synchronized long waited(long now) {
        return since == NOBODY ? waited : waited + now - since;
    }

    /** Bytes a second of waiting. */
    synchronized double rate(long now) {
        return bytes * SECOND / Math.max(1, waited(now));
    }

    /** The client is not there any more. */
    synchronized void gone() {
        gone = true;
    }

    synchronized boolean isGone() {
        return gone;
    }

    void cut() {
        gone();
        cut.run();
    }
}
