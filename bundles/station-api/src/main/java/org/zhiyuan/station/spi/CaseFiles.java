package org.zhiyuan.station.spi;

import java.util.Optional;
import org.zhiyuan.station.StationId;

/** The cases against a station (案件), R40; an OSGi service of whoever keeps them. */
@FunctionalInterface
public interface CaseFiles {

    /** The latest case of a kind that ends a title which was decided and found true against the station; joins the open unit of work. */
    Optional<String> founded(StationId station);
}
