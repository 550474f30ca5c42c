package org.zhiyuan.supervision;

import org.zhiyuan.core.Region;

/** Which cases are wanted; null means any. */
public record CaseQuery(Region region, CaseKind kind, CaseStage stage) {

    public static final CaseQuery ALL = new CaseQuery(null, null, null);
}
