package org.zhiyuan.record;

import java.util.Set;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Role;

/** What can be done with records, certificates, evaluations and the activities of a year, and by whom. */
public enum RecordOperation implements Operation {
    /** Entered by the ledger when both sides have confirmed. */
    RECORD_ENTER(Role.EXPERT, Role.ENTERPRISE, Role.STATION, Role.PROVINCE, Role.CITY),
    RECORD_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.EXPERT, Role.INTEGRATOR),
    TRAINING_ENTER(Role.PROVINCE, Role.CITY),
    CERTIFICATE_ISSUE(Role.EXPERT, Role.PROVINCE),
    CERTIFICATE_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.EXPERT),
    CERTIFICATE_REVOKE(Role.PROVINCE),
    EVALUATION_COMPUTE(Role.PROVINCE),
    EVALUATION_READ(Role.PROVINCE, Role.ADMINISTRATOR),
    EVALUATION_PUBLISH(Role.PROVINCE),
    /** Takes two officials, R94. */
    HONOUR_GRANT(Role.PROVINCE),
    DUTY_READ(Role.ADMINISTRATOR, Role.PROVINCE, Role.CITY, Role.STATION, Role.INTEGRATOR);

    private final Set<Role> roles;

    RecordOperation(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
