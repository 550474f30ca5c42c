package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.handover.store.HandoverStore;

/** Hand-overs in memory. */
public final class MemoryHandoverStore extends MemoryStore<HandoverId, Handover> implements HandoverStore {

    public MemoryHandoverStore() {
        super(
                Handover::id,
                Handover::version,
                (found, version) -> new Handover(
                        found.id(),
                        version,
                        found.matter(),
                        found.region(),
                        found.stage(),
                        found.openedAt(),
                        found.due(),
                        found.sent(),
                        found.receipt(),
                        found.history()));
    }

    @Override
    public Handover insert(Handover opened) {
        return add(opened);
    }

    @Override
    public Optional<Handover> find(HandoverId id) {
        return row(id);
    }

    @Override
    public Handover replace(Handover next) {
        return swap(next);
    }

    @Override
    public Page<Handover> list(
            HandoverQuery query, Set<Recipient> recipients, VisibilityScope sight, LocalDate today, PageRequest page) {
        Stream<Handover> found = all().filter(each -> sight.covers(each.region(), null)
                && recipients.contains(each.matter().recipient())
                && (query.recipient() == null
                        || query.recipient() == each.matter().recipient())
                && (query.stage() == null || query.stage() == each.stage())
                && (query.subjectKind() == null
                        || query.subjectKind().equals(each.matter().subjectKind()))
                && (query.subject() == null
                        || query.subject().equals(each.matter().subject()))
                && (today == null || each.due() != null && each.due().isBefore(today)));
        return today == null
                ? page(found, each -> each.id().value(), true, page)
                : page(found, each -> each.due() + each.id().value(), false, page);
    }
}
