package org.zhiyuan.duty;

import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;

/** Reports whom the programme has served (服务对象报表), R46. */
public interface SectorService {

    /** By city and industry. @param region null for all that the caller sees; {@code tag} null for all enterprises */
    SectorReport report(Caller caller, int year, Region region, EnterpriseTag tag);
}
