package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.store.CallStore;

/** Calls for experts in memory. */
public final class MemoryCallStore extends MemoryStore<CallId, RecruitmentCall> implements CallStore {

    public MemoryCallStore() {
        super(
                RecruitmentCall::id,
                RecruitmentCall::version,
                (call, version) -> new RecruitmentCall(
                        call.id(),
                        version,
                        call.text(),
                        call.by(),
                        call.publishedAt(),
                        call.closedOn(),
                        call.proposal()));
    }

    @Override
    public RecruitmentCall insert(RecruitmentCall call) {
        return add(call);
    }

    @Override
    public Optional<RecruitmentCall> find(CallId id) {
        return row(id);
    }

    @Override
    public RecruitmentCall replace(RecruitmentCall next) {
        return swap(next);
    }

    @Override
    public Page<RecruitmentCall> list(PageRequest page) {
        return page(all(), call -> call.id().value(), true, page);
    }

    @Override
    public Optional<RecruitmentCall> openOn(LocalDate day) {
        return all().filter(call -> call.openOn(day))
                .max(Comparator.comparing(call -> call.id().value()));
    }
}
