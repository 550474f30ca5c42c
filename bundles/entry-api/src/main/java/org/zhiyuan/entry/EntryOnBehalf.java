package org.zhiyuan.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/**
 * What an organisation has entered for somebody (代录); nothing is registered by it, it waits for their own act (自愿, R4, R91).
 *
 * @param by the account that entered it, {@code enteredBy} the name of its organisation
 * @param until the last day on which it can be taken over
 * @param codeDigest of the one-time code together with the ID number or credit code
 * @param body null once it is at an end, whatever the end: then only who, when, what kind and how it ended is kept
 * @param endedBy and {@code endedAt} null while it is open; {@code subject} the id of what the person registered, null if nothing
 * @param reason why it was declined, null where none was given
 */
public record EntryOnBehalf(
        EntryId id,
        long version,
        EntryKind kind,
        EntryState state,
        Region region,
        AccountId by,
        String enteredBy,
        Instant at,
        LocalDate until,
        String codeDigest,
        EntryBody body,
        AccountId endedBy,
        Instant endedAt,
        String subject,
        String reason) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "entry";

    public boolean openOn(LocalDate day) {
        return state == EntryState.OPEN && !day.isAfter(until);
    }

    public EntryOnBehalf withVersion(long next) {
        return new EntryOnBehalf(
                id,
                next,
                kind,
                state,
                region,
                by,
                enteredBy,
                at,
                until,
                codeDigest,
                body,
                endedBy,
                endedAt,
                subject,
                reason);
    }

    /** Under another one-time code; the former one is void. */
    public EntryOnBehalf coded(String digest) {
        return new EntryOnBehalf(
                id, version, kind, state, region, by, enteredBy, at, until, digest, body, endedBy, endedAt, subject,
                reason);
    }

    /** At its end, the body erased. */
    public EntryOnBehalf ended(EntryState how, AccountId who, Instant when, String why) {
        return new EntryOnBehalf(
                id, version, kind, how, region, by, enteredBy, at, until, codeDigest, null, who, when, subject, why);
    }

    /** With the id of what the person has registered. */
    public EntryOnBehalf leadingTo(String its) {
        return new EntryOnBehalf(
                id,
                version,
                kind,
                state,
                region,
                by,
                enteredBy,
                at,
                until,
                codeDigest,
                body,
                endedBy,
                endedAt,
                its,
                reason);
    }

    /** As seen on that day: past its last day it is over, whether or not it was swept up yet. */
    public EntryOnBehalf asOf(LocalDate day) {
        return state == EntryState.OPEN && day.isAfter(until) ? ended(EntryState.EXPIRED, null, null, null) : this;
    }
}
