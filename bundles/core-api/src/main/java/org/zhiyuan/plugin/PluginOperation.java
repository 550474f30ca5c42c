package org.zhiyuan.plugin;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with plugins, and by whom. */
public enum PluginOperation implements Operation {
    PLUGIN_READ(Role.ADMINISTRATOR, Role.PROVINCE),
    PLUGIN_RELEASE(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    PluginOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
