package org.zhiyuan.expert.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.expert.ExpertType;

/** The types of expert that bundles add, as they are now; each is fenced by the runtime, so a call can fail only with UNAVAILABLE. */
@ProviderType
public interface ExpertTypes {

    List<ExpertTypeDescription> list();

    Optional<ExpertTypeProvider> find(ExpertType type);

    /** Whether a bundle offers it or is remembered to have offered it, although it is away now. */
    default boolean offered(ExpertType type) {
        return find(type).isPresent();
    }
}
