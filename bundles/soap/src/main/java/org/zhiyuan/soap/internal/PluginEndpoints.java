package org.zhiyuan.soap.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.spi.PluginProperties;
import org.zhiyuan.plugin.spi.SoapEndpoint;

/** Follows the endpoints that plugins register and publishes each under /soap/x/{id}; the others never notice. */
final class PluginEndpoints extends ServiceTracker<SoapEndpoint, String> {
    private static final Logger LOG = LoggerFactory.getLogger(PluginEndpoints.class);
    private final Endpoints endpoints;
    private final Faults faults;
    private final PluginGuard guard;

    PluginEndpoints(BundleContext context, Endpoints endpoints, Faults faults, PluginGuard guard) {
        super(context, SoapEndpoint.class, null);
        this.endpoints = endpoints;
        this.faults = faults;
        this.guard = guard;
    }

    @Override
    public String addingService(ServiceReference<SoapEndpoint> reference) {
        String id = String.valueOf(reference.getProperty(PluginProperties.ID));
        if (!id.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            LOG.warn("A SOAP endpoint of {} has no usable {}", reference.getBundle(), PluginProperties.ID);
            return null;
        }
        String address = "/x/" + id;
        if (endpoints.knows(address)) {
            LOG.warn("{} is taken; the SOAP endpoint of {} is left out", address, reference.getBundle());
            return null;
        }
        SoapEndpoint endpoint = context.getService(reference);
        if (endpoint == null) {
            return null;
        }
        try {
            endpoints.publish(address, endpoint, new PluginInvoker(endpoint, faults, guard, id));
            return address;
        } catch (RuntimeException | LinkageError e) {
            // a plugin's mistake is the plugin's matter; the others stay published
            LOG.warn("The SOAP endpoint {} of {} can't be published", address, reference.getBundle(), e);
            context.ungetService(reference);
            return null;
        }
    }

    @Override
    public void removedService(ServiceReference<SoapEndpoint> reference, String address) {
        endpoints.withdraw(address);
        context.ungetService(reference);
    }
}
