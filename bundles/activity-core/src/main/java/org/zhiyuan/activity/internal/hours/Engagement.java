package org.zhiyuan.activity.internal.hours;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;

/** Whether whoever accepted may still serve (聘用), R78, R79: letter and agreement hold on every day of the slot, as is known now. */
public final class Engagement {

    private final ExpertService experts;

    public Engagement(ExpertService experts) {
        this.experts = experts;
    }

    public boolean holds(ExpertId id, TimeSlot slot) {
        return missing(id, slot).isEmpty();
    }

    /** @throws PlatformException CONFLICT for somebody dismissed, resigned or without a letter meanwhile, saying what can be done */
    void require(ExpertSeat seat, TimeSlot slot) {
        missing(seat.expert(), slot).ifPresent(day -> {
            throw PlatformException.conflict(Text.of(
                    "专家" + seat.name() + "在" + day + "没有有效的聘书和服务协议，不能开始服务（R78、R79）；请取消活动，或由发起方、主办方、专门服务机构撤回该专家",
                    seat.name() + " has no valid letter and agreement on " + day
                            + " and can't start to serve (R78, R79); cancel the "
                            + "activity, or have its owner, its host or the agency release this expert"));
        });
    }

    private Optional<LocalDate> missing(ExpertId id, TimeSlot slot) {
        Optional<Expert> expert = experts.lookup(id);
        return slot.days().stream()
                .filter(day -> expert.filter(found -> found.engagedOn(day)).isEmpty())
                .findFirst();
    }
}
