package org.zhiyuan.station;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Requests for supplements with a deadline (补正), and the end of what does not come in time, R96. */
@ProviderType
public interface SupplementRequests {

    /** The city agency sends an application under assessment back for a supplement, with a deadline in working days. */
    Station sendBack(Caller caller, StationId id, ExpectedVersion seen, List<String> items);

    /**
     * Ends an application whose supplement did not come in time. @throws org.zhiyuan.core.PlatformException CONFLICT before the deadline
     */
    Station lapse(Caller caller, StationId id, ExpectedVersion seen);
}
