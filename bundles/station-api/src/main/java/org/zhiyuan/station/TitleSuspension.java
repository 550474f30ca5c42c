package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;

/** Suspends a title while a case runs (责令停止活动), R94: it stands, but carries nothing. */
@ProviderType
public interface TitleSuspension {

    /**
     * The station is ordered to stop its activities by the decision of a case (责令停止活动), R94; joins the open unit of work of the two
     * officials' decision. Nothing happens to what holds no title.
     */
    void suspend(Caller caller, StationId id, String caseId);

    /** The case is over, and with it what was ordered on it. */
    void release(Caller caller, StationId id, String caseId);
}
