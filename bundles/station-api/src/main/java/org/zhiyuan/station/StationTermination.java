package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The end of a title or an application (撤销称号、撤回与退出), R40, R96. */
@ProviderType
public interface StationTermination {

    /**
     * Revokes the title (撤销称号), R40, when a second official decides alike (R94); the reason is published, the matter handed over. @throws
     * org.zhiyuan.core.PlatformException CONFLICT where the rule book wants a decided case and there is none
     */
    Station revoke(Caller caller, StationId id, ExpectedVersion seen, String reason);

    /** The applicant takes its application back or gives its title back, which is published. */
    Station withdraw(Caller caller, StationId id, ExpectedVersion seen, String reason);
}
