package org.zhiyuan.activity.spi;

import java.util.List;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** What an expert gave in an activity, confirmed by both sides: the stuff of a service record (R7, R8). */
public record ServedSession(
        ActivityId activity,
        ServiceTypeId type,
        Text typeName,
        String title,
        ExpertId expert,
        String expertName,
        Host host,
        Region region,
        String place,
        TimeSlot time,
        int minutes,
        List<EnterpriseId> recipients) {

    public ServedSession {
        recipients = List.copyOf(recipients);
    }
}
