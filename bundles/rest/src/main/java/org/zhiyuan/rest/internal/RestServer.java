package org.zhiyuan.rest.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.zhiyuan.operations.OperationCatalogue;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.rest.internal.http.RestApi;
import org.zhiyuan.rest.internal.openapi.OpenApiResource;
import org.zhiyuan.rest.internal.plugin.RestPluginEndpoints;

/** Puts the operations, their description and the plugins' endpoints behind the one servlet. */
public final class RestServer {
    private final RestApi api;
    private final List<Object> resources;
    private final BundleContext context;
    private final RestPluginEndpoints plugins;
    private ServiceRegistration<EndpointPublisher> face;

    public RestServer(BundleContext context, RestApi api, PluginGuard guard, OperationCatalogue catalogue) {
        this.context = context;
        this.api = api;
        this.resources = catalogue.addresses().stream()
                .flatMap(address -> address.operations().stream())
                .toList();
        plugins = new RestPluginEndpoints(api, guard);
    }

    public void start() {
        List<Object> all = new ArrayList<>(resources);
        all.add(new OpenApiResource(resources, plugins::resources, plugins::version));
        api.publish(all);
        face = context.registerService(EndpointPublisher.class, plugins, null);
    }

    public void stop() {
        face.unregister();
        api.close();
    }
}
