package org.zhiyuan.record.internal.person;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/** Whose records a caller may see: an expert its own, an agency those of its region's experts; and whose count as one person's. */
public final class ExpertVisibility {

    private final ExpertService experts;
    private final MergeStore merges;

    public ExpertVisibility(ExpertService experts, MergeStore merges) {
        this.experts = experts;
        this.merges = merges;
    }

    /** @throws PlatformException NOT_FOUND, also if the expert lies out of the caller's sight */
    public Expert visible(Caller caller, ExpertId id) {
        return experts.lookup(id)
                .filter(expert -> caller.sees(expert.region(), expert.owner()))
                .orElseThrow(() -> PlatformException.notFound(Text.of("专家", "expert"), id.value()));
    }

    public boolean owns(Caller caller, ExpertId id) {
        return experts.lookup(id)
                .filter(expert -> expert.owner().equals(caller.account()))
                .isPresent();
    }

    /** Also whose entry has been merged into the caller's (合并). */
    public boolean ownsUnited(Caller caller, ExpertId id) {
        return owns(caller, id)
                || merges.survivor(MergeKind.EXPERT, id.value())
                        .filter(survivor -> owns(caller, new ExpertId(survivor)))
                        .isPresent();
    }

    /** That expert, and whose entries are merged into theirs now. */
    public List<ExpertId> united(ExpertId id) {
        return merges.united(MergeKind.EXPERT, id.value()).stream()
                .map(ExpertId::new)
                .toList();
    }

    public String name(ExpertId id) {
        return experts.lookup(id).map(expert -> expert.application().name()).orElse(id.value());
    }
}
