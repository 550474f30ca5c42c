package org.zhiyuan.rest.internal;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.rules.ExternalResource;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.rest.internal.http.RestApi;
import org.zhiyuan.testkit.MemoryIdempotency;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

/** The real servlet, filters and providers on a free loopback port, with whatever resources a test brings. */
public final class RunningApi extends ExternalResource {
    final FakeAccounts accounts = new FakeAccounts();
    final HttpClient client = HttpClient.newHttpClient();
    private final Idempotency idempotency = new MemoryIdempotency(new MemoryUnitOfWork());
    private final RestApi api;
    private final List<Object> resources;
    private final Server server = new Server();

    public RunningApi(Object... resources) {
        this(new OpenFence(), resources);
    }

    RunningApi(PluginGuard guard, Object... resources) {
        api = new RestApi(accounts, idempotency, guard);
        this.resources = List.of(resources);
    }

    RestApi api() {
        return api;
    }

    @Override
    protected void before() throws Exception {
        accounts.add("province", Callers.province());
        accounts.add("station", Callers.station());
        accounts.add("city", Callers.city());
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(api.servlet()), "/api/*");
        server.setHandler(context);
        server.start();
        api.publish(resources);
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        api.close();
    }

    HttpRequest.Builder request(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path));
    }

    HttpRequest.Builder as(String name, String path) {
        String pair = Base64.getEncoder().encodeToString((name + ":秘密secret").getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + pair);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** An answer, head and all, to a request that a well-behaved client would not send. */
    String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", ((ServerConnector) server.getConnectors()[0]).getLocalPort())) {
            String request = head + "Host: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static HttpRequest.Builder post(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder put(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body));
    }
}
