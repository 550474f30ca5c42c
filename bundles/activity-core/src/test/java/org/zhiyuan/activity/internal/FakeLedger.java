package org.zhiyuan.activity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.spi.ComplaintDesk;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.activity.spi.ServiceLedger;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** Writes down what the ledger and the complaint desk are told. */
public final class FakeLedger implements ServiceLedger, ComplaintDesk {

    public final List<ServedSession> sessions = new ArrayList<>();
    public final List<Integer> stars = new ArrayList<>();
    public final List<Activity> closed = new ArrayList<>();
    public final List<Rating> charges = new ArrayList<>();
    /** Refuses the next entry, as an overlapping record would be. */
    public boolean full;

    @Override
    public void served(Caller caller, ServedSession session) {
        if (full) {
            throw PlatformException.conflict(Text.of("时间重叠", "overlaps"));
        }
        sessions.add(session);
    }

    @Override
    public List<TimeSlot> taken(ExpertId expert, TimeSlot within) {
        return sessions.stream().filter(session -> session.expert().equals(expert)).map(ServedSession::time).filter(within::overlaps)
                .sorted(Comparator.comparing(TimeSlot::start)).toList();
    }

    @Override
    public void rated(Caller caller, Activity activity, int given) {
        stars.add(given);
    }

    @Override
    public void closed(Caller caller, Activity activity) {
        closed.add(activity);
    }

    @Override
    public void charged(Caller caller, Activity activity, Rating rating) {
        charges.add(rating);
    }
}
