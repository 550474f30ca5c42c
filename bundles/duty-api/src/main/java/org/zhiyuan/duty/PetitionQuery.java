package org.zhiyuan.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;

/** Which petitions are wanted; null means any. */
public record PetitionQuery(Region region, Industry industry, Boolean open) {

    public static final PetitionQuery ALL = new PetitionQuery(null, null, null);
}
