package org.zhiyuan.rest.internal.http;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.operations.JsonFormat;

/** What is thrown below JAX-RS, where none of its mappers is asked. */
public class RestServletTest {
    private final Server server = new Server(0);

    @Before
    public void start() throws Exception {
        DestinationRegistry broken = (DestinationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DestinationRegistry.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("secret registry");
                });
        ServletContextHandler context = new ServletContextHandler(server, "/");
        context.addServlet(
                new ServletHolder(new RestServlet(
                        broken, new CXFBusFactory().createBus(Map.of(), Map.of()), JsonFormat.create(), null)),
                "/api/*");
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    @Test
    public void whatLeavesJaxRsIsADefectLikeAnyOther() throws Exception {
        URI uri = URI.create(
                "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/api/v1/rounds");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertEquals(500, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(null));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(null));
        assertThat(answer.body(), containsString("\"code\":\"FAILED\""));
        assertThat(answer.body(), containsString("\"reference\":\""));
        assertThat(answer.body(), containsString("the platform failed"));
        assertThat(answer.body(), not(containsString("secret")));
        assertThat(answer.body(), not(containsString("Exception")));
    }
}
