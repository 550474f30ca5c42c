package org.zhiyuan.activity;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Takes in what enterprises need (R42) and follows it. */
@ProviderType
public interface DemandService {

    Demand state(Caller caller, NewDemand demand);

    /** A titled station enters what an enterprise of its city has told it; the demand is the enterprise's, which may withdraw it. */
    Demand collect(Caller caller, NewCollection collection);

    Demand get(Caller caller, DemandId id);

    /** A station sees those of its county's city, to serve them. */
    Page<Demand> list(Caller caller, DemandQuery query, PageRequest page);

    /** An agency has checked that the demand is true (条例 art. 13). */
    Demand verify(Caller caller, DemandId id, ExpectedVersion seen);

    Demand withdraw(Caller caller, DemandId id, ExpectedVersion seen);

    /**
     * The enterprise, or the host of the activity that served it, says what came of the service (跟踪), R98; again until it is closed. With
     * it a demand is closed whose activity is archived already.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT before the service is rated or reported
     */
    Demand followUp(Caller caller, DemandId id, ExpectedVersion seen, String outcome);
}
