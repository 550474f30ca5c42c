package org.zhiyuan.rest.internal.ops;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** Whether the platform's own bundles have all started and been wired; what lies in the deploy folder doesn't count, it harms nobody. */
public final class BundlesCheck implements HealthServlet.Check {
    private static final String OWN = "org.zhiyuan.";
    private static final String DEPLOYED = "file:";

    private final BundleContext context;
    private final Wiring wiring;

    public BundlesCheck(BundleContext context) {
        this.context = context;
        wiring = new Wiring(context);
    }

    @Override
    public String name() {
        return "bundles";
    }

    @Override
    public String problem() {
        List<String> waiting = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (own(bundle) && (bundle.getState() != Bundle.ACTIVE || !wiring.complete(bundle))) {
                waiting.add(bundle.getSymbolicName().substring(OWN.length()));
            }
        }
        return waiting.isEmpty() ? null : "waiting for " + String.join(", ", waiting);
    }

    private static boolean own(Bundle bundle) {
        return bundle.getSymbolicName() != null
                && bundle.getSymbolicName().startsWith(OWN)
                && !bundle.getLocation().startsWith(DEPLOYED)
                && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }
}
