package org.zhiyuan.document;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with other people's documents, and by whom. */
public enum DocumentOperation implements Operation {
    DOCUMENT_DISCLOSE(
            Role.PROVINCE, Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT, Role.SME_DEPARTMENT, Role.CITY);

    private final Set<Role> roles;

    DocumentOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
