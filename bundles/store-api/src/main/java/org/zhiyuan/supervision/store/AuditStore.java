package org.zhiyuan.supervision.store;

import java.util.Collection;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.supervision.AuditEntry;

/** Reads what {@link org.zhiyuan.core.UnitOfWork#log} wrote. */
public interface AuditStore {

    /** Latest first; {@code subject} null means any. Entries not yet sealed into the chain have a null hash. */
    Page<AuditEntry> list(String subject, PageRequest page);

    /** The entries of disclosures of any of these things, latest first. */
    Page<AuditEntry> disclosures(Collection<String> subjects, PageRequest page);

    /** The sequence of the first entry whose hash does not follow from its content and the one before; 0 if all is whole. */
    long firstBroken();
}
