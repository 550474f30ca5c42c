package org.zhiyuan.activity;

import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;

/**
 * What is planned (活动计划). There is no price anywhere: programme services are free (R88).
 *
 * @param station the hosting station; null for the online centre or an agency, which follow from type and caller
 * @param slot on quarter hours, at most 12 hours
 * @param fields what the service type adds, checked against its JSON Schema; text, numbers and booleans
 * @param experts who is asked; each must accept (R91)
 * @param demand the demand it serves, null if none
 * @param capacity how many enterprises may sign up; 1 for one-to-one types
 */
public record ActivityPlan(
        ServiceTypeId type,
        String title,
        StationId station,
        String place,
        TimeSlot slot,
        Map<String, Object> fields,
        List<ExpertId> experts,
        DemandId demand,
        int capacity) {

    public static final int MAX_CAPACITY = 10_000;

    public ActivityPlan {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        experts = experts == null ? List.of() : List.copyOf(experts);
        new Problems()
                .require("type", type)
                .text("title", title, 200)
                .require("slot", slot)
                .check(experts.size() <= 50, "experts", Text.of("最多50位", "must be at most 50"))
                .check(
                        experts.stream().distinct().count() == experts.size(),
                        "experts",
                        Text.of("不得重复", "must not repeat"))
                .check(
                        capacity >= 1 && capacity <= MAX_CAPACITY,
                        "capacity",
                        Text.of("须在1至10000之间", "must be between 1 and 10000"))
                .raise();
    }
}
