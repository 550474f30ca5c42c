package org.zhiyuan.merge;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;

/**
 * That two entries are one person or organisation (合并重复登记): an alias, kept beside both, so that undoing it restores them exactly.
 *
 * @param proposal a first official's decision, to merge or to undo, that waits for a second one (R94)
 * @param madeAt null while it is only proposed
 * @param undoneAt null while it is proposed or stands; what never stood was withdrawn then
 */
public record Merge(
        MergeId id,
        long version,
        MergeKind kind,
        String survivor,
        String merged,
        String reason,
        Proposal proposal,
        AccountId proposedBy,
        AccountId madeBy,
        Instant madeAt,
        AccountId undoneBy,
        Instant undoneAt,
        String undoReason) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "merge";

    /** Whether the merged one reads as the survivor now. */
    public boolean standing() {
        return madeAt != null && undoneAt == null;
    }

    /** Whether it is proposed or stands. */
    public boolean open() {
        return undoneAt == null;
    }

    public Merge withVersion(long next) {
        return new Merge(
                id,
                next,
                kind,
                survivor,
                merged,
                reason,
                proposal,
                proposedBy,
                madeBy,
                madeAt,
                undoneBy,
                undoneAt,
                undoReason);
    }

    /** With another survivor or reason, as long as it does not stand. */
    public Merge proposed(String into, String why, Proposal next) {
        return new Merge(id, version, kind, into, merged, why, next, null, null, null, null, null, null);
    }

    public Merge made(AccountId first, AccountId second, Instant now) {
        return new Merge(id, version, kind, survivor, merged, reason, null, first, second, now, null, null, null);
    }

    public Merge with(Proposal next) {
        return new Merge(
                id,
                version,
                kind,
                survivor,
                merged,
                reason,
                next,
                proposedBy,
                madeBy,
                madeAt,
                undoneBy,
                undoneAt,
                undoReason);
    }

    public Merge undone(AccountId by, Instant now, String why) {
        return new Merge(id, version, kind, survivor, merged, reason, null, proposedBy, madeBy, madeAt, by, now, why);
    }
}
