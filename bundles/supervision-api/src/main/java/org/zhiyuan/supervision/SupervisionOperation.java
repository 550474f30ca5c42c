package org.zhiyuan.supervision;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with cases, merges, the audit trail and backups, and by whom. */
public enum SupervisionOperation implements Operation {
    /** Anyone signed in may complain (条例 art. 26). */
    CASE_OPEN(Role.PROVINCE, Role.CITY, Role.STATION, Role.EXPERT, Role.ENTERPRISE),
    CASE_READ(Role.PROVINCE, Role.CITY, Role.CIVIL_AFFAIRS_DEPARTMENT),
    CASE_DECIDE(Role.PROVINCE),
    /** What was charged, refunded and fined, R88. */
    CASE_RECORD_SUMS(Role.PROVINCE),
    /** Only of what is one's own. */
    DISCLOSURE_READ(Role.STATION, Role.EXPERT, Role.ENTERPRISE),
    /** Making one of two entries of a person or organisation, and two again. */
    MERGE(Role.PROVINCE),
    MERGE_UNDO(Role.PROVINCE),
    MERGE_READ(Role.ADMINISTRATOR, Role.PROVINCE),
    OUTBOX_RELEASE(Role.ADMINISTRATOR),
    /** A copy of all that is stored, keys included. */
    BACKUP(Role.ADMINISTRATOR),
    /** Ending an upgrade of several nodes, after which older programs can't read what is written. */
    UPGRADE(Role.ADMINISTRATOR),
    AUDIT_READ(Role.ADMINISTRATOR, Role.PROVINCE);

    private final Set<Role> roles;

    SupervisionOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
