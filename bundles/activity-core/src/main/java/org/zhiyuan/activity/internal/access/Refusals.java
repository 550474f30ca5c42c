package org.zhiyuan.activity.internal.access;

import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The refusals that more than one step gives. */
public final class Refusals {

    static final Text ACTIVITY = Text.of("活动", "activity");
    public static final Text DEMAND = Text.of("需求", "demand");

    private Refusals() {}

    public static PlatformException noEnterprise() {
        return PlatformException.conflict(Text.of("请先登记企业", "register your enterprise first"));
    }

    public static PlatformException noActivity(ActivityId id) {
        return PlatformException.notFound(ACTIVITY, id.value());
    }

    /** The caller may see the activity, but this is somebody else's to do. */
    public static PlatformException notYours(String zh, String en) {
        return new PlatformException(ErrorCode.DENIED, Text.of("此操作须由" + zh + "进行", "this is for " + en + " to do"));
    }
}
