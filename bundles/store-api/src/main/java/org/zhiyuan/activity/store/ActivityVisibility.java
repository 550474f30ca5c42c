package org.zhiyuan.activity.store;

import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;

/**
 * How far a caller sees in the list of activities: those of a region, its own, or where its expert or enterprise has a seat; any that is
 * not null suffices.
 */
public record ActivityVisibility(Region region, AccountId owner, ExpertId expert, EnterpriseId enterprise) {

    public static final ActivityVisibility ALL = new ActivityVisibility(Region.HOME, null, null, null);
}
