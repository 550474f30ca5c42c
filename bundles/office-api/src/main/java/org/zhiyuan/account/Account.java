package org.zhiyuan.account;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

/**
 * An account (账户): its unique name, role and region; the password is known only as a hash, and only to the store.
 *
 * @param proposal one official's, to have this official's account, which stays closed until a second one confirms it (R94); else null
 */
public record Account(
        AccountId id,
        long version,
        String name,
        Role role,
        Region region,
        boolean enabled,
        Instant createdAt,
        Proposal proposal) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "account";
}
