package org.zhiyuan.station.spi;

import java.util.Optional;
import org.zhiyuan.station.StationId;

/** The cases against a station (案件), R40; an OSGi service of whoever keeps them. */
@FunctionalInterface
public interface CaseFiles {

    /** The latest case against the station that was decided and found true; joins the open unit of work. */
    Optional<String> founded(StationId station);
}
