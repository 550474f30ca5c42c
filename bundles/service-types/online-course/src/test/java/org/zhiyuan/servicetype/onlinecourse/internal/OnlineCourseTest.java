package org.zhiyuan.servicetype.onlinecourse.internal;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** The course keeps the contract of service types, and fits into the time that is planned for it. */
public class OnlineCourseTest extends ServiceTypeContract {

    private final OnlineCourse course = new OnlineCourse();

    @Override
    protected ServiceType type() {
        return course;
    }

    @Override
    protected ActivityPlan plan() {
        return plan(course.describe(), fields(20), 500);
    }

    @Test
    public void r84_theVideoFitsIntoThePlannedTime() {
        assertEquals(List.of(), course.check(plan(course.describe(), fields(120), 500)));
        assertEquals(
                List.of("fields.minutes"),
                course.check(plan(course.describe(), fields(121), 500)).stream()
                        .map(FieldProblem::field)
                        .toList());
    }

    @Test
    public void r7_theVideosMinutesCountNotTheTimeItIsOpen() {
        assertEquals(Duration.ofMinutes(20), course.credited(plan(), slot(720)));
        assertEquals(Duration.ofMinutes(3), course.credited(plan(course.describe(), fields(3), 500), slot(720)));
        assertEquals("never more than was confirmed", slot(10).length(), course.credited(plan(), slot(10)));
    }

    private static Map<String, Object> fields(int minutes) {
        return Map.of("topic", "financing", "minutes", minutes, "url", "https://example.org/courses/1");
    }
}
