package org.zhiyuan.runtime.internal.manager;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;

/** F11: a jar is fetched only from where the operator allows it. */
public class SourcesTest {

    private HttpServer server;
    private String base;

    @Before
    public void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int status =
                    switch (exchange.getRequestURI().getPath()) {
                        case "/plugins/x.jar" -> 200;
                        case "/plugins/moved.jar" -> 302;
                        default -> 404;
                    };
            byte[] body = "the jar".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/plugins/x.jar");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        base = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ':'
                + server.getAddress().getPort();
    }

    @After
    public void stop() {
        server.stop(0);
    }

    private static void assertRefused(Sources sources, String address) {
        PlatformException refused = assertThrows(address, PlatformException.class, () -> sources.open(address));
        assertEquals(ErrorCode.INVALID, refused.code());
        assertEquals("address", refused.problems().get(0).field());
    }

    @Test
    public void whatIsAllowedIsFetched() throws IOException {
        try (InputStream in =
                new Sources("http://elsewhere.invalid/, " + base + "/plugins").open(base + "/plugins/x.jar")) {
            assertEquals("the jar", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    public void whatIsNotAllowedOrNotThereIsRefused() {
        Sources sources = new Sources(base + "/plugins");
        assertRefused(sources, base + "/other/x.jar");
        assertRefused(sources, base + "/plugins/../other/x.jar");
        assertRefused(sources, base + "/plugins-of-others/x.jar");
        assertRefused(sources, base.replace("http://", "http://user@") + "/plugins/x.jar");
        assertRefused(sources, base + "/plugins/missing.jar");
        assertRefused(sources, base + "/plugins/moved.jar");
        assertRefused(sources, "file:/plugins/x.jar");
        assertRefused(sources, "no address");
        assertRefused(sources, null);
        assertRefused(new Sources(null), base + "/plugins/x.jar");
        assertRefused(new Sources("file:/"), "file:/plugins/x.jar");
    }
}
