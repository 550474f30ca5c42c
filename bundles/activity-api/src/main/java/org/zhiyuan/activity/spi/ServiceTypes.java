package org.zhiyuan.activity.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.activity.ServiceTypeId;

/** The service types that are there now; each is fenced by the runtime, so a call can fail only with UNAVAILABLE. */
@ProviderType
public interface ServiceTypes {

    List<ServiceTypeDescription> list();

    Optional<ServiceType> find(ServiceTypeId id);

    /** Whether a bundle offers it or is remembered to have offered it, although it is away now. */
    default boolean offered(ServiceTypeId id) {
        return find(id).isPresent();
    }
}
