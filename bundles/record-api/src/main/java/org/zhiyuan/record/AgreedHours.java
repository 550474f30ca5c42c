package org.zhiyuan.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhiyuan.expert.ExpertId;

/**
 * Agreed against delivered hours (约定与实际时长), R80, of one year of an agreement, counted from its first day.
 *
 * @param until the last day, included: a year's, or the agreement's own
 * @param ratio of what was delivered to what was agreed, three decimals, rounded down
 */
public record AgreedHours(
        ExpertId expert,
        String name,
        String agreement,
        LocalDate from,
        LocalDate until,
        int agreedHours,
        long minutes,
        BigDecimal ratio) {}
