package org.zhiyuan.soap.internal;

import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.PluginGuard;

/** Publishes plugins' endpoints under /soap/x/{id} when the runtime says so; the others never notice. */
final class PluginEndpoints implements EndpointPublisher {
    private final Endpoints endpoints;
    private final Faults faults;
    private final PluginGuard guard;

    PluginEndpoints(Endpoints endpoints, Faults faults, PluginGuard guard) {
        this.endpoints = endpoints;
        this.faults = faults;
        this.guard = guard;
    }

    @Override
    public String kind() {
        return "soap";
    }

    @Override
    public Runnable publish(String id, Object endpoint) {
        String address = SoapServlet.PLUGINS + id;
        endpoints.publish(address, endpoint, new PluginInvoker(endpoint, faults, guard, id));
        return () -> endpoints.withdraw(address);
    }
}
