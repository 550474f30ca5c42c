package org.zhiyuan.activity;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Reads activities and the service types there are. */
@ProviderType
public interface ActivityService {

    /** Public: the service types that are there now, by id. */
    List<ServiceTypeDescription> serviceTypes();

    Optional<ServiceTypeDescription> serviceType(ServiceTypeId id);

    /**
     * Seen by its owner, host, experts, enterprises and the agencies of its region.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND
     */
    Activity get(Caller caller, ActivityId id);

    Page<Activity> list(Caller caller, ActivityQuery query, PageRequest page);
}
