package org.zhiyuan.rest.internal.ops;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginDiagnosis;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.supervision.OutboxAdmin;
import org.zhiyuan.supervision.OutboxState;
import org.zhiyuan.supervision.StorageService;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.wire.Statuses;

public class OpsTest {
    private final Server server = new Server();
    private final List<Plugin> plugins = new ArrayList<>();
    private final AtomicReference<String> trouble = new AtomicReference<>();
    private final AtomicReference<String> told = new AtomicReference<>();
    private boolean away;

    @Before
    public void start() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        Meters meters = new Meters();
        RequestMeter meter = new RequestMeter(meters, (request, response, chain) -> chain.doFilter(request, response));
        context.addFilter(new FilterHolder(meter), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(
                new ServletHolder(new HealthServlet(List.of(check("database"), check("bundles"), check("settings")))),
                "/health/*");
        context.addServlet(new ServletHolder(new FaultServlet()), "/soap/*");
        context.addServlet(
                new ServletHolder(new MetricsServlet(
                        meters, new FakePlugins(), new FakeOutbox(), new FakeCallers(), new TestClock())),
                "/metrics");
        server.setHandler(context);
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    @Test
    public void healthIs200OnlyWhenEveryCheckPasses() throws Exception {
        assertEquals(200, get("/health").statusCode());
        assertFalse(get("/health").headers().firstValue("Retry-After").isPresent());
        assertThat(get("/health").body(), containsString("\"database\" : \"ok\""));

        trouble.set("waiting for security");

        assertEquals(503, get("/health").statusCode());
        assertEquals("5", get("/health").headers().firstValue("Retry-After").orElseThrow());
        assertThat(get("/health").body(), containsString("\"bundles\" : \"waiting for security\""));
        assertEquals(200, get("/health/live").statusCode());
    }

    @Test
    public void whatServingDoesNotDependOnIsOnlyTold() throws Exception {
        told.set("org.zhiyuan.city-130400.cfg is empty");

        assertEquals(200, get("/health").statusCode());
        assertThat(get("/health").body(), containsString("\"settings\" : \"org.zhiyuan.city-130400.cfg is empty\""));
    }

    @Test
    public void aCheckThatThrowsIsAFailedCheckWithoutItsStack() throws Exception {
        trouble.set("throw");

        assertEquals(503, get("/health").statusCode());
        assertThat(get("/health").body(), containsString("\"database\" : \"IllegalStateException\""));
        assertThat(get("/health").body(), not(containsString("secret")));
    }

    @Test
    public void metricsCountRequestsByFaceAndStatus() throws Exception {
        get("/api/v1/nothing");
        get("/health");
        get("/health");
        String metrics = get("/metrics").body();

        assertThat(metrics, containsString("zhiyuan_http_request_seconds_count{face=\"rest\",status=\"4xx\"} 1\n"));
        assertThat(metrics, containsString("zhiyuan_http_request_seconds_count{face=\"other\",status=\"2xx\"} 2\n"));
        assertThat(metrics, containsString("jvm_memory_heap_used_bytes "));
    }

    @Test
    public void metricsCountPluginsByStateAndGoOnWithoutThem() throws Exception {
        plugins.add(new Plugin(
                "service-type",
                "salon",
                Text.of("沙龙", "Salon"),
                "b",
                "1",
                null,
                PluginState.QUARANTINED,
                null,
                null,
                0,
                3));

        assertThat(get("/metrics").body(), containsString("zhiyuan_plugins{state=\"QUARANTINED\"} 1\n"));
        away = true;
        assertThat(get("/metrics").body(), not(containsString("zhiyuan_plugins")));
        assertEquals(200, get("/metrics").statusCode());
    }

    @Test
    public void aRefusalOverSoapIsNoFailureOfThePlatform() throws Exception {
        assertEquals(500, get("/soap/experts").statusCode());
        String metrics = get("/metrics").body();
        assertThat(metrics, containsString("zhiyuan_http_request_seconds_count{face=\"soap\",status=\"4xx\"} 1\n"));
        assertThat(metrics, not(containsString("face=\"soap\",status=\"5xx\"")));
    }

    @Test
    public void metricsTellWhatIsStillToBeTold() throws Exception {
        assertThat(get("/metrics").body(), containsString("zhiyuan_outbox_waiting 4000.0\n"));
        assertThat(get("/metrics").body(), containsString("zhiyuan_outbox_oldest_seconds 60.0\n"));
        assertThat(get("/metrics").body(), containsString("zhiyuan_outbox_parked 2.0\n"));
        away = true;
        assertThat(get("/metrics").body(), not(containsString("zhiyuan_outbox")));
    }

    @Test
    public void theDatabaseCheckTellsWhyNothingCanBeWritten() {
        StorageService full = () -> {
            throw PlatformException.full(null);
        };
        ServiceReference<?> there = (ServiceReference<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServiceReference.class}, (proxy, method, given) -> null);
        BundleContext context = (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, given) -> there);
        assertThat(new DatabaseCheck(context, full).problem(), containsString("no room left"));
        assertNull(new DatabaseCheck(context, () -> {}).problem());
    }

    private HealthServlet.Check check(String name) {
        return new HealthServlet.Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String problem() {
                if ("throw".equals(trouble.get())) {
                    throw new IllegalStateException("secret");
                }
                return name.equals("bundles") ? trouble.get() : name.equals("settings") ? told.get() : null;
            }

            @Override
            public boolean isDecisive() {
                return !name.equals("settings");
            }
        };
    }

    private HttpResponse<String> get(String path) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** The plugins of the test, unless their service is away. */
    private final class FakePlugins implements PluginService {
        @Override
        public List<PluginDiagnosis> diagnose(Caller caller) {
            return list(caller).stream()
                    .map(plugin -> new PluginDiagnosis(plugin, plugin.name(), 2, 1500, List.of()))
                    .toList();
        }

        @Override
        public List<PluginDiagnosis> diagnose(Caller caller, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Plugin> list(Caller caller) {
            if (away) {
                throw PlatformException.unavailable(Text.of("不在", "away"));
            }
            return plugins;
        }

        @Override
        public Plugin release(Caller caller, String kind, String id) {
            throw new UnsupportedOperationException();
        }
    }

    /** Changes that wait, unless their service is away. */
    private static final class FakeCallers implements PlatformCallers {
        @Override
        public Caller platform() {
            return Callers.platform();
        }

        @Override
        public Caller console(String name, Locale locale) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Caller asProvince(Caller caller) {
            throw new UnsupportedOperationException();
        }
    }

    private final class FakeOutbox implements OutboxAdmin {
        @Override
        public OutboxState state(Caller caller) {
            if (away) {
                throw PlatformException.unavailable(Text.of("不在", "away"));
            }
            return new OutboxState(4000, new TestClock().instant().minusSeconds(60), 2);
        }

        @Override
        public int release(Caller caller) {
            throw new UnsupportedOperationException();
        }
    }

    /** As SOAP answers a refusal: a fault with the status 500, and what it means beside it. */
    private static final class FaultServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            request.setAttribute(
                    Statuses.ATTRIBUTE, Statuses.of(PlatformException.denied(Text.of("无权", "denied")), true));
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
