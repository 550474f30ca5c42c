package org.zhiyuan.rest.internal.ops;

import java.util.HashSet;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.blueprint.container.BlueprintContainer;

/** Which bundles' Blueprint containers are complete; a started bundle offers nothing before. */
final class Wiring {
    private final BundleContext context;

    Wiring(BundleContext context) {
        this.context = context;
    }

    boolean complete(Bundle bundle) {
        return bundle.getEntryPaths("OSGI-INF/blueprint") == null || wired().contains(bundle.getSymbolicName());
    }

    private Set<String> wired() {
        Set<String> names = new HashSet<>();
        try {
            for (ServiceReference<BlueprintContainer> reference :
                    context.getServiceReferences(BlueprintContainer.class, null)) {
                names.add(String.valueOf(reference.getProperty("osgi.blueprint.container.symbolicname")));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
