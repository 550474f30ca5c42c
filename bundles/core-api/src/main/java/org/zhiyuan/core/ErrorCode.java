package org.zhiyuan.core;

/** What went wrong, in the few kinds a client can act on. */
public enum ErrorCode {
    /** The input breaks a rule; the problem names field and rule. */
    INVALID,
    /** The caller is not known, or may not do this. */
    DENIED,
    /** There is no such thing within the caller's sight. */
    NOT_FOUND,
    /** The state of things forbids it: a taken slot, a second round, a move the workflow does not know. */
    CONFLICT,
    /** Somebody else changed the thing since it was read. */
    STALE,
    /** A plugin or the database is away; trying again later may help. */
    UNAVAILABLE,
    /** A defect of the platform; the reference leads to the log. */
    FAILED
}
