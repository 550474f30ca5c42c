package org.zhiyuan.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The load generator against a small server: counts, bodies of both kinds, failures. */
public class LoadTest {

    private final AtomicInteger served = new AtomicInteger();
    private HttpServer server;
    private URI url;

    @Before
    public void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            served.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            byte[] body = "网".repeat(5000).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, chunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @After
    public void stop() {
        server.stop(0);
    }

    private Load.Figure run(String path, int expected) throws InterruptedException {
        byte[] request = Connection.request(url, "POST", path, "", "你好");
        return new Load(url, 2, 0, 1).run("test", expected, number -> request);
    }

    @Test
    public void everyAnswerIsReadWholeAndCounted() throws InterruptedException {
        for (String path : new String[] {"/plain", "/chunked"}) {
            served.set(0);
            Load.Figure figure = run(path, 200);
            assertTrue(figure.toString(), figure.perSecond() > 0 && figure.perSecond() <= served.get());
            assertEquals(0, figure.failed());
            assertTrue(figure.p50() <= figure.p99());
        }
    }

    @Test
    public void anotherStatusIsAFailure() throws InterruptedException {
        Load.Figure figure = run("/plain", 201);
        assertEquals((int) figure.perSecond(), figure.failed());
    }
}
