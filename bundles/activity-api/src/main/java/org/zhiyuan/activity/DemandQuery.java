package org.zhiyuan.activity;

import org.zhiyuan.core.Region;

/** Which demands are wanted; null means any. */
public record DemandQuery(Region region, DemandStage stage, Industry industry) {

    public static final DemandQuery ALL = new DemandQuery(null, null, null);
}
