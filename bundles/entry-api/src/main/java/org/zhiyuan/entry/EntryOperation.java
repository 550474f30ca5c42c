package org.zhiyuan.entry;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with entries on somebody's behalf, and by whom. */
public enum EntryOperation implements Operation {
    /** Stations enter experts and enterprises, cities also stations, the province experts only. */
    ENTRY_ENTER(Role.STATION, Role.CITY, Role.PROVINCE),
    ENTRY_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION),
    ENTRY_RENEW(Role.STATION, Role.CITY, Role.PROVINCE),
    ENTRY_WITHDRAW(Role.STATION, Role.CITY, Role.PROVINCE),
    ENTRY_LOOK(Role.EXPERT, Role.ENTERPRISE, Role.STATION),
    ENTRY_TAKE_OVER(Role.EXPERT, Role.ENTERPRISE, Role.STATION),
    ENTRY_DECLINE(Role.EXPERT, Role.ENTERPRISE, Role.STATION),
    /** Done with the person's own registration, by nobody. */
    ENTRY_SUPERSEDE(),
    /** Done by the date, by nobody. */
    ENTRY_EXPIRE();

    private final Set<Role> roles;

    EntryOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
