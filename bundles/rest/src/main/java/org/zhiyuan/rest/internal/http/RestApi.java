package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.servlet.Servlet;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.operations.JsonFormat;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.plugin.PluginGuard;

/** The root of all JAX-RS endpoints: one bus, one servlet, and the same providers for the core's and the plugins' resources. */
public final class RestApi {
    private static final String ROOT = "/v1";

    private final DestinationRegistry registry = new DestinationRegistryImpl();
    private final ObjectMapper json = JsonFormat.create();
    private final Idempotency idempotency;
    private final List<Object> shared;
    private final Bus bus;
    private final RestServlet servlet;

    public RestApi(AccountService accounts, Idempotency idempotency, PluginGuard guard) {
        this.idempotency = idempotency;
        shared = List.of(
                new CallerFilter(accounts),
                new BodyLimitFilter(),
                new RequestKeyFilter(),
                new CallerContext(),
                new VersionContext(),
                new ParameterConverters(),
                new ProblemExceptionMapper(),
                new WebExceptionMapper());
        bus = new CXFBusFactory().createBus(Map.of(), Map.of());
        // without it CXF searches the class path for one at every request
        bus.setExtension(RestApi.class.getClassLoader(), ClassLoader.class);
        servlet = new RestServlet(registry, bus, json, guard);
    }

    public Servlet servlet() {
        return servlet;
    }

    public Idempotency idempotency() {
        return idempotency;
    }

    /** Publishes the core's resources at the root. */
    public Server publish(List<Object> resources) {
        return publish("", resources, new RestInvoker(new KeyedAnswers(idempotency, "")));
    }

    /** Publishes resources below the root, without touching any other endpoint. */
    public Server publish(String path, List<Object> resources, RestInvoker invoker) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(new HTTPTransportFactory(registry));
        factory.setAddress(ROOT + path);
        factory.setServiceBeans(resources);
        factory.setProviders(providers());
        factory.setInvoker(invoker);
        factory.getInInterceptors().add(new UnreadBody());
        return create(factory);
    }

    /** With a class loader that sees CXF and its providers, whoever's thread this is. */
    private static Server create(JAXRSServerFactoryBean factory) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RestApi.class.getClassLoader());
        try {
            return factory.create();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What remembers classes is made anew for each, so that a plugin's classes go with its endpoint. */
    private List<Object> providers() {
        List<Object> providers = new ArrayList<>(shared);
        providers.add(new JsonBody(JsonFormat.create()));
        providers.add(new DoorFilter());
        return providers;
    }

    public void close() {
        bus.shutdown(true);
    }
}
