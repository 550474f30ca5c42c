package org.zhiyuan.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;

/** What was done for one industry of one city in a year (行业服务情况), R46: enterprises served, activities, minutes given in them. */
public record SectorLine(Region city, Industry industry, int enterprises, int activities, long minutes) {}
