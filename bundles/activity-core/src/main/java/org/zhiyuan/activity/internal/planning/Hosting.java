package org.zhiyuan.activity.internal.planning;

import java.util.List;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.Host;
import org.zhiyuan.core.Region;

/** Who holds a planned activity, for which region, at which place, and the enterprise it is for if it is one-to-one. */
record Hosting(Host host, Region region, String place, List<Enterprise> served) {}
