package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.expert.ExpertId;

/** An expert's place in an activity: how they answered, and once both sides confirmed, the minutes served. */
public record ExpertSeat(
        ExpertId expert, String name, SeatState state, Instant answeredAt, String reason, Integer minutes) {}
