package org.zhiyuan.activity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.expert.ExpertId;

/** Writes down what the records and the supervision are told. */
public final class FakeLedger implements UnitListener {

    public final List<ServedSession> sessions = new ArrayList<>();
    public final List<Integer> stars = new ArrayList<>();
    public final List<Activity> closed = new ArrayList<>();
    public final List<Rating> charges = new ArrayList<>();
    /** Refuses the next entry, as an overlapping record would be. */
    public boolean full;

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof ActivityEvent.Served served) {
            if (full) {
                throw PlatformException.conflict(Text.of("时间重叠", "overlaps"));
            }
            return sessions.add(served.session());
        }
        if (event instanceof ActivityEvent.Rated rated) {
            return stars.add(rated.stars());
        }
        if (event instanceof ActivityEvent.Closed archived) {
            return closed.add(archived.activity());
        }
        return event instanceof ActivityEvent.Charged charged && charges.add(charged.rating());
    }

    List<TimeSlot> taken(ExpertId expert, TimeSlot within) {
        return sessions.stream()
                .filter(session -> session.expert().equals(expert))
                .map(ServedSession::time)
                .filter(within::overlaps)
                .sorted(Comparator.comparing(TimeSlot::start))
                .toList();
    }
}
