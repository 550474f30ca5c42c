package org.zhiyuan.account;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

/** An account (账户): its unique name, role and region; the password is known only as a hash, and only to the store. */
public record Account(AccountId id, long version, String name, Role role, Region region, boolean enabled, Instant createdAt) {
}
