package org.zhiyuan.rest.internal.ops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.blueprint.container.BlueprintContainer;

/** Whether the platform's own bundles have all started and been wired; plugins from the deploy folder don't count, they harm nobody. */
public final class BundlesCheck implements HealthServlet.Check {
    private static final String OWN = "org.zhiyuan.";
    private static final String DEPLOYED = "file:";

    private final BundleContext context;

    public BundlesCheck(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public String problem() {
        Set<String> wired = wired();
        List<String> waiting = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name == null || !name.startsWith(OWN) || bundle.getLocation().startsWith(DEPLOYED)
                    || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
                continue;
            }
            boolean blueprint = bundle.getEntryPaths("OSGI-INF/blueprint") != null;
            if (bundle.getState() != Bundle.ACTIVE || blueprint && !wired.contains(name)) {
                waiting.add(name.substring(OWN.length()));
            }
        }
        return waiting.isEmpty() ? null : "waiting for " + String.join(", ", waiting);
    }

    private Set<String> wired() {
        Set<String> names = new HashSet<>();
        try {
            for (ServiceReference<BlueprintContainer> reference : context.getServiceReferences(BlueprintContainer.class, null)) {
                names.add(String.valueOf(reference.getProperty("osgi.blueprint.container.symbolicname")));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
