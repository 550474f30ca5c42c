package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryOnBehalf;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.entry.store.EntryStore;

/** Entries on somebody's behalf in memory. */
public final class MemoryEntryStore extends MemoryStore<EntryId, EntryOnBehalf> implements EntryStore {

    public MemoryEntryStore() {
        super(EntryOnBehalf::id, EntryOnBehalf::version, EntryOnBehalf::withVersion);
    }

    @Override
    public EntryOnBehalf insert(EntryOnBehalf entry) {
        refuse(entry.state() == EntryState.OPEN
                && open(entry.kind(), entry.body().number()).isPresent());
        return add(entry);
    }

    @Override
    public Optional<EntryOnBehalf> find(EntryId id) {
        return row(id);
    }

    @Override
    public Optional<EntryOnBehalf> findByCode(String codeDigest) {
        return all().filter(entry -> entry.codeDigest().equals(codeDigest)).findFirst();
    }

    @Override
    public EntryOnBehalf replace(EntryOnBehalf next) {
        return swap(next);
    }

    @Override
    public Optional<EntryOnBehalf> open(EntryKind kind, String number) {
        return all().filter(entry -> entry.state() == EntryState.OPEN
                        && entry.kind() == kind
                        && entry.body().number().equals(number))
                .findFirst();
    }

    @Override
    public Page<EntryOnBehalf> list(EntryQuery query, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(entry -> sight.covers(entry.region(), entry.by())
                        && (query.kind() == null || query.kind() == entry.kind())
                        && (query.state() == null || query.state() == entry.state())),
                entry -> entry.id().value(),
                true,
                page);
    }

    @Override
    public List<EntryOnBehalf> past(LocalDate day, int most) {
        return all().filter(entry ->
                        entry.state() == EntryState.OPEN && entry.until().isBefore(day))
                .sorted(Comparator.comparing(EntryOnBehalf::until)
                        .thenComparing(entry -> entry.id().value()))
                .limit(most)
                .toList();
    }
}
