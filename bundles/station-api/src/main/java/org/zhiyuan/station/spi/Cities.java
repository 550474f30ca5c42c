package org.zhiyuan.station.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Region;

/** The city organisations that are there now; each is fenced by the runtime, so a call can fail only with UNAVAILABLE. */
@ProviderType
public interface Cities {

    List<CityProfile> list();

    Optional<CityOrganization> find(Region city);
}
