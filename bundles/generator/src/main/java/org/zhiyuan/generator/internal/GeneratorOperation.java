package org.zhiyuan.generator.internal;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What the audit trail says of synthetic data (合成数据). */
enum GeneratorOperation implements Operation {
    SYNTHETIC_DATA_LOAD;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
