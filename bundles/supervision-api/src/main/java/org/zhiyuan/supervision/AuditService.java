package org.zhiyuan.supervision;

import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Reads and verifies the audit trail. */
public interface AuditService {

    /** Latest first; {@code subject} null means any. */
    Page<AuditEntry> list(Caller caller, String subject, PageRequest page);

    /** Follows the chain; the sequence of the first broken link, empty if all is whole. */
    Optional<Long> verify(Caller caller);
}
