package org.zhiyuan.activity.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.Expert;

/** Holds an expert's time from being asked until the answer is no (时间占用), so that nobody serves in two places at once. */
public final class ExpertTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Times.ZONE);

    private final ActivityStore store;

    public ExpertTime(ActivityStore store) {
        this.store = store;
    }

    /** @throws PlatformException CONFLICT naming who is taken, and when */
    void hold(ExpertSeat seat, TimeSlot slot, ActivityId activity) {
        try {
            store.hold(seat.expert(), slot, activity);
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            String from = MOMENT.format(slot.start());
            String until = MOMENT.format(slot.end());
            throw PlatformException.conflict(Text.of("专家" + seat.name() + "在" + from + "–" + until + "已有安排",
                    seat.name() + " is taken from " + from + " to " + until));
        }
    }

    void release(ExpertSeat seat, Activity activity) {
        store.release(seat.expert(), activity.id());
    }

    void releaseAll(Activity activity) {
        activity.experts().forEach(seat -> release(seat, activity));
    }

    static PlatformException noAgreement(Expert expert, LocalDate day) {
        String name = expert.application().name();
        return PlatformException.conflict(Text.of("专家" + name + "在" + day + "没有有效的服务协议（R79）",
                name + " has no valid agreement on " + day + " (R79)"));
    }
}
