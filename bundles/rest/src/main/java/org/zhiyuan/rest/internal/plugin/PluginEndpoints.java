package org.zhiyuan.rest.internal.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.cxf.endpoint.Server;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.spi.PluginProperties;
import org.zhiyuan.plugin.spi.RestEndpoint;
import org.zhiyuan.rest.internal.http.RestApi;

/** Publishes plugins' resources under {@code /api/v1/x/{id}} while their services are there; nobody else's endpoint is touched. */
public final class PluginEndpoints implements ServiceTrackerCustomizer<RestEndpoint, PluginEndpoints.Published> {
    private static final Logger LOG = LoggerFactory.getLogger(PluginEndpoints.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final BundleContext context;
    private final RestApi api;
    private final PluginGuard guard;
    private final ServiceTracker<RestEndpoint, Published> tracker;
    private final Map<String, Published> published = new ConcurrentHashMap<>();

    /** An endpoint that answers. */
    record Published(String id, RestEndpoint resource, Server server) {
    }

    public PluginEndpoints(BundleContext context, RestApi api, PluginGuard guard) {
        this.context = context;
        this.api = api;
        this.guard = guard;
        tracker = new ServiceTracker<>(context, RestEndpoint.class, this);
    }

    public void open() {
        tracker.open();
    }

    public void close() {
        tracker.close();
    }

    /** The resources that answer now, by plugin id. */
    public Map<String, Object> resources() {
        Map<String, Object> resources = new TreeMap<>();
        published.forEach((id, endpoint) -> resources.put(id, endpoint.resource()));
        return resources;
    }

    /** Changes whenever an endpoint comes or goes. */
    public int version() {
        return tracker.getTrackingCount();
    }

    @Override
    public Published addingService(ServiceReference<RestEndpoint> reference) {
        String id = String.valueOf(reference.getProperty(PluginProperties.ID));
        if (!ID.matcher(id).matches() || published.containsKey(id)) {
            LOG.warn("Plugin endpoint of {} is not published: id {} is ill-formed or taken", reference.getBundle(), id);
            return null;
        }
        RestEndpoint resource = context.getService(reference);
        if (resource == null) {
            return null;
        }
        try {
            Published endpoint = new Published(id, resource, api.publish("/x/" + id, List.of(resource), new GuardedInvoker(api, guard,
                    id)));
            published.put(id, endpoint);
            return endpoint;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Plugin endpoint {} of {} can't be published: {}", id, reference.getBundle(), e.toString());
            context.ungetService(reference);
            return null;
        }
    }

    @Override
    public void modifiedService(ServiceReference<RestEndpoint> reference, Published endpoint) {
        // only its identity matters, and that is read once
    }

    @Override
    public void removedService(ServiceReference<RestEndpoint> reference, Published endpoint) {
        published.remove(endpoint.id(), endpoint);
        endpoint.server().destroy();
        context.ungetService(reference);
    }
}
