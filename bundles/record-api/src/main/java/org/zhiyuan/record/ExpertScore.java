package org.zhiyuan.record;

import java.math.BigDecimal;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;

/** An expert's place in a year's evaluation (年度评价), R82: time and quality, the points each brings, and the calculation in words. */
public record ExpertScore(
        int rank,
        ExpertId expert,
        String name,
        long minutes,
        int sessions,
        BigDecimal averageStars,
        BigDecimal timePoints,
        BigDecimal qualityPoints,
        BigDecimal score,
        Text calculation) {}
