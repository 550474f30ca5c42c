package org.zhiyuan.duty;

import org.zhiyuan.core.Region;

/** How many of a group take part in a city's programmes (群体服务统计), R45; null where so few do that the number would tell of persons. */
public record GroupLine(Region city, FounderGroup group, Integer participants) {}
