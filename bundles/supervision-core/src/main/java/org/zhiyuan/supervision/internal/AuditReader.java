package org.zhiyuan.supervision.internal;

import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.AuditService;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.store.AuditStore;

/** Reads and verifies the audit trail (审计记录), R94. */
public final class AuditReader implements AuditService {

    private final AuditStore audit;
    private final UnitOfWork work;

    public AuditReader(AuditStore audit, UnitOfWork work) {
        this.audit = audit;
        this.work = work;
    }

    @Override
    public Page<AuditEntry> list(Caller caller, String subject, PageRequest page) {
        caller.require(SupervisionOperation.AUDIT_READ);
        return work.read(() -> audit.list(subject, page));
    }

    @Override
    public Optional<Long> verify(Caller caller) {
        caller.require(SupervisionOperation.AUDIT_READ);
        return Optional.of(work.read(audit::firstBroken)).filter(sequence -> sequence != 0);
    }
}
