package org.zhiyuan.decision;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/**
 * A declared tie of an official (回避关系申报), R94.
 *
 * @param region the official's
 * @param unit the other end, null where it is a person
 * @param person the other end, null where it is a unit
 */
public record Tie(
        TieId id,
        long version,
        AccountId official,
        Region region,
        TieKind kind,
        CreditCode unit,
        IdNumber person,
        String note,
        AccountId declaredBy,
        Instant declaredAt) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "tie";
}
