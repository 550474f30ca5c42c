package org.zhiyuan.station.store;

import java.util.Collection;
import java.util.Optional;
import org.zhiyuan.station.StationId;

/** The cases against stations that have been decided (已作出决定的案件), R40, as far as the revocation of titles needs to know them. */
@FunctionalInterface
public interface DecidedCases {

    /** The latest case of one of those kinds against the station which was decided and not found untrue. @return its id */
    Optional<String> against(StationId station, Collection<String> kinds);
}
