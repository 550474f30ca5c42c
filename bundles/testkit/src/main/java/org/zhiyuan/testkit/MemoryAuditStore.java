package org.zhiyuan.testkit;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.store.AuditStore;

/** The committed changes of a memory unit of work as an audit trail; nothing seals it, so nothing can be broken. */
public final class MemoryAuditStore implements AuditStore {

    private final MemoryUnitOfWork unit;

    public MemoryAuditStore(MemoryUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Page<AuditEntry> list(String subject, PageRequest page) {
        return page(page, entry -> subject == null || subject.equals(entry.subject()));
    }

    @Override
    public Page<AuditEntry> disclosures(Collection<String> subjects, PageRequest page) {
        return page(
                page,
                entry -> subjects.contains(entry.subject()) && entry.operation().endsWith("_DISCLOSE"));
    }

    private Page<AuditEntry> page(PageRequest page, Predicate<AuditEntry> wanted) {
        List<Change> changes = unit.changes();
        return MemoryStore.page(
                IntStream.range(0, changes.size())
                        .mapToObj(i -> entry(i + 1L, changes.get(i)))
                        .filter(wanted),
                entry -> String.format("%019d", entry.sequence()),
                true,
                page);
    }

    @Override
    public long firstBroken() {
        return 0;
    }

    private static AuditEntry entry(long sequence, Change change) {
        return new AuditEntry(
                sequence,
                change.at(),
                change.by().account(),
                change.by().name(),
                change.operation().name(),
                change.kind(),
                change.subject(),
                change.details(),
                null);
    }
}
