package org.zhiyuan.station.spi;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Finding;

/**
 * A city organisation (市级专门服务机构), R13, as an OSGi service with the {@link org.zhiyuan.plugin.spi.PluginProperties}; its id is the city's
 * division code.
 * It is called through the runtime: within two seconds, never after the bundle stopped.
 */
@ConsumerType
public interface CityOrganization {

    /** Asked once when it appears. */
    CityProfile profile();

    /** Local conditions on an application, added to the province's; nothing here can make a failed one pass. */
    List<Finding> check(StationApplication application, LocalDate asOf);
}
