package org.zhiyuan.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/** Merges of duplicates in memory. */
public final class MemoryMergeStore extends MemoryStore<MergeId, Merge> implements MergeStore {

    public MemoryMergeStore() {
        super(Merge::id, Merge::version, Merge::withVersion);
    }

    @Override
    public Merge insert(Merge merge) {
        refuse(open(merge.kind(), merge.merged()).isPresent());
        return add(merge);
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return row(id);
    }

    @Override
    public Merge replace(Merge next) {
        return swap(next);
    }

    @Override
    public Optional<Merge> open(MergeKind kind, String merged) {
        return all().filter(merge ->
                        merge.open() && merge.kind() == kind && merge.merged().equals(merged))
                .findFirst();
    }

    @Override
    public Page<Merge> list(PageRequest page) {
        return page(all(), merge -> merge.id().value(), true, page);
    }

    @Override
    public Map<String, String> survivors(MergeKind kind, Collection<String> ids) {
        Map<String, String> wanted = survivors(kind);
        wanted.keySet().retainAll(ids);
        return wanted;
    }

    @Override
    public Map<String, String> survivors(MergeKind kind) {
        return all().filter(merge -> merge.standing() && merge.kind() == kind)
                .collect(Collectors.toMap(Merge::merged, Merge::survivor));
    }
}
