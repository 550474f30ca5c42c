package org.zhiyuan.activity.spi;

import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.core.Caller;

/** Takes what must be looked into; joins the activity's own unit of work. */
public interface ComplaintDesk {

    /** An enterprise says it was charged (R88): opens a case. */
    void charged(Caller caller, Activity activity, Rating rating);
}
