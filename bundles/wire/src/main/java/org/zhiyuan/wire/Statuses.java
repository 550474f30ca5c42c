package org.zhiyuan.wire;

import org.zhiyuan.core.PlatformException;

/** The HTTP status of each refusal; SOAP, whose faults all are 500, leaves it with the request for whoever counts. */
public final class Statuses {

    /** The request's attribute that holds the status, an Integer, of a refusal that HTTP can't show. */
    public static final String ATTRIBUTE = "org.zhiyuan.status";

    private Statuses() {}

    /** @param known whether the caller has signed in */
    public static int of(PlatformException refusal, boolean known) {
        return switch (refusal.code()) {
            case INVALID -> 400;
            case DENIED -> known ? 403 : 401;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case UNAVAILABLE -> refusal.isFull() ? 507 : 503;
            case FAILED -> 500;
        };
    }

    /** After how many seconds it may be of use to try what was UNAVAILABLE again. */
    public static String retryAfter(PlatformException refusal) {
        return refusal.isFull() ? "30" : "2";
    }
}
