package org.zhiyuan.soap.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.jws.WebService;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.SoapAddress;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.PluginGuard;

/** Publishes plugins' endpoints under /soap/x/{id} when the runtime says so; the others never notice. */
final class SoapPluginEndpoints implements EndpointPublisher {
    private final Endpoints endpoints;
    private final Idempotency idempotency;
    private final Faults faults;
    private final PluginGuard guard;

    SoapPluginEndpoints(Endpoints endpoints, Idempotency idempotency, Faults faults, PluginGuard guard) {
        this.endpoints = endpoints;
        this.idempotency = idempotency;
        this.faults = faults;
        this.guard = guard;
    }

    @Override
    public String kind() {
        return "soap";
    }

    /** One with JAX-WS's own annotations is published as it is; one that describes operations as REST has them is composed of these. */
    @Override
    public Runnable publish(String id, Object endpoint) {
        String address = SoapServlet.PLUGINS + id;
        if (endpoint.getClass().isAnnotationPresent(WebService.class)
                || OperationMethod.allOf(endpoint.getClass()).isEmpty()) {
            endpoints.publish(address, endpoint, new PluginInvoker(endpoint, faults, guard, id));
        } else {
            Composition composition =
                    Composition.of(new SoapAddress("x:" + id, noun(id), noun(id) + "Service", List.of(endpoint)));
            endpoints.publish(
                    address,
                    composition,
                    new PluginOperationInvoker(composition, new KeyedAnswers(idempotency, id), faults, guard, id));
        }
        return () -> endpoints.withdraw(address);
    }

    private static String noun(String id) {
        return Arrays.stream(id.split("[^A-Za-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }
}
