package org.zhiyuan.record.internal;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;

/** Whose records a caller may see: an expert its own, an agency those of its region's experts. */
final class ExpertSight {

    private final ExpertService experts;

    ExpertSight(ExpertService experts) {
        this.experts = experts;
    }

    /** @throws PlatformException NOT_FOUND, also if the expert lies out of the caller's sight */
    Expert visible(Caller caller, ExpertId id) {
        return experts.lookup(id).filter(expert -> caller.sees(expert.region(), expert.owner()))
                .orElseThrow(() -> PlatformException.notFound(Text.of("专家", "expert"), id.value()));
    }

    boolean owns(Caller caller, ExpertId id) {
        return experts.lookup(id).filter(expert -> expert.owner().equals(caller.account())).isPresent();
    }

    String name(ExpertId id) {
        return experts.lookup(id).map(expert -> expert.application().name()).orElse(id.value());
    }
}
