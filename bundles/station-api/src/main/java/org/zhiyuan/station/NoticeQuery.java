package org.zhiyuan.station;

import org.zhiyuan.core.Region;

/** Which notices are wanted; null means any. */
public record NoticeQuery(Region region, NoticeKind kind) {

    public static final NoticeQuery ALL = new NoticeQuery(null, null);
}
