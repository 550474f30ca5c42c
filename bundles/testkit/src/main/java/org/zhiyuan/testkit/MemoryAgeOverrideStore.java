package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.identity.IdNumber;

/** Overrides of the age limit in memory. */
public final class MemoryAgeOverrideStore extends MemoryStore<AgeOverrideId, AgeOverride> implements AgeOverrideStore {

    public MemoryAgeOverrideStore() {
        super(
                AgeOverride::id,
                AgeOverride::version,
                (override, version) -> new AgeOverride(
                        override.id(),
                        version,
                        override.name(),
                        override.idNumber(),
                        override.documentNumber(),
                        override.issuedOn(),
                        override.reason(),
                        override.proposal(),
                        override.proposedBy(),
                        override.confirmedBy(),
                        override.confirmedAt()));
    }

    @Override
    public AgeOverride insert(AgeOverride override) {
        return add(override);
    }

    @Override
    public Optional<AgeOverride> find(AgeOverrideId id) {
        return row(id);
    }

    @Override
    public AgeOverride replace(AgeOverride next) {
        return swap(next);
    }

    @Override
    public Optional<AgeOverride> inForce(IdNumber person) {
        return all().filter(
                        override -> override.inForce() && override.idNumber().equals(person))
                .max(Comparator.comparing(override -> override.id().value()));
    }

    @Override
    public Page<AgeOverride> list(PageRequest page) {
        return page(all(), override -> override.id().value(), true, page);
    }
}
