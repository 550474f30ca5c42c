package org.zhiyuan.servicetype.videomeeting.internal;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** The meeting keeps the contract of service types, and is a meeting of several, for half a day at most. */
public class VideoMeetingTest extends ServiceTypeContract {

    private final VideoMeeting meeting = new VideoMeeting();

    @Override
    protected ServiceType type() {
        return meeting;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(meeting.describe(), fields(), 2);
    }

    @Test
    public void r84_aMeetingIsForAtLeastTwoEnterprises() {
        assertEquals(List.of("capacity"), problems(plan(meeting.describe(), fields(), 1)));
    }

    @Test
    public void r84_aMeetingLastsAtMostFourHours() {
        assertEquals(List.of(), problems(lasting(240)));
        assertEquals(List.of("end"), problems(lasting(241)));
    }

    private ActivityPlan lasting(int minutes) {
        return new ActivityPlan(plan().type(), "会议", null, null, slot(minutes), fields(), plan().experts(), null, 20);
    }

    private List<String> problems(ActivityPlan plan) {
        return meeting.check(plan).stream().map(FieldProblem::field).toList();
    }

    private static Map<String, Object> fields() {
        return Map.of(
                "theme",
                "中小企业数字化",
                "agenda",
                "一、专家发言；二、企业提问；三、答疑",
                "link",
                "https://example.org/meeting/1",
                "recorded",
                false);
    }
}
