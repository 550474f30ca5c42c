package org.zhiyuan.station;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The grant of the title by both departments (联合授予), R14, R34. */
@ProviderType
public interface JointGrant {

    /**
     * One department's grant; the second one makes the title and publishes it (R14, R34). The date is that of the document, not in the
     * future. @throws org.zhiyuan.core.PlatformException CONFLICT with the findings while a condition of the day is not met (R26)
     */
    Station grant(Caller caller, StationId id, ExpectedVersion seen, String document, LocalDate date);

    /** One department refuses its grant; the application goes back to the province's review, and a grant of the other one falls away. */
    Station refuse(Caller caller, StationId id, ExpectedVersion seen, String reason);
}
