package org.zhiyuan.plugin;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with plugins, and by whom. */
public enum PluginOperation implements Operation {
    PLUGIN_READ(Role.ADMINISTRATOR, Role.PROVINCE),
    PLUGIN_RELEASE(Role.ADMINISTRATOR),
    PLUGIN_INSTALL(Role.ADMINISTRATOR),
    PLUGIN_APPROVE(Role.ADMINISTRATOR),
    PLUGIN_ENABLE(Role.ADMINISTRATOR),
    PLUGIN_DISABLE(Role.ADMINISTRATOR),
    PLUGIN_ROLLBACK(Role.ADMINISTRATOR),
    PLUGIN_UNINSTALL(Role.ADMINISTRATOR),
    PLUGIN_CLEAR(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    PluginOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
