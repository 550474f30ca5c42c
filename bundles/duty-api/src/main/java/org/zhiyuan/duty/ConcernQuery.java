package org.zhiyuan.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;

/** Which concerns are wanted; null means any. */
public record ConcernQuery(Region region, Industry industry, Boolean open) {

    public static final ConcernQuery ALL = new ConcernQuery(null, null, null);
}
