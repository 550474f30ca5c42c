package org.zhiyuan.rest.internal.gate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.wire.BodyRefusal;

/** The gate on a Jetty of its own, before a servlet that reads all it gets and answers how much that was. */
public class RequestGateTest {
    private final Traffic traffic = new Traffic(System::nanoTime);
    private final Noise noise = new Noise(System::nanoTime);
    private final Connections connections = new Connections(traffic::limits, noise, System::nanoTime);
    private final AtomicReference<Object> refusal = new AtomicReference<>();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final Server server = new Server();
    private ServerConnector connector;

    private final class Reader extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                reading.countDown();
                int size = request.getInputStream().readAllBytes().length;
                if (request.getRequestURI().equals("/large")) {
                    response.getOutputStream().write(new byte[16 << 20]);
                }
                response.getWriter().print("read " + size);
            } catch (PlatformException e) {
                refusal.set(request.getAttribute(BodyRefusal.STATUS));
                response.setStatus((Integer) request.getAttribute(BodyRefusal.STATUS));
            }
        }
    }

    @Before
    public void start() throws Exception {
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setIdleTimeout(20_000);
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .addCustomizer(new RequestCustomizer(connections, traffic, noise));
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Reader()), "/*");
        context.addFilter(
                new FilterHolder(new RequestGate(traffic, noise, System::nanoTime)),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    private Socket open(String begin) throws IOException {
        Socket socket = new Socket("127.0.0.1", connector.getLocalPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private String answer(String request) throws IOException {
        try (Socket socket = open(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String post(String path, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + more;
    }

    private void limit(int requests, int perAddress, int slow, int grace, int connected, int head) {
        traffic.limit(new RequestLimits(requests, perAddress, slow, 1024, grace, connected, head, List.of()));
    }

    @Test
    public void whatComesWholeIsAnswered() throws IOException {
        assertTrue(answer(post("/", "Content-Length: 5\r\n\r\nabcde")).endsWith("read 5"));
        assertTrue(answer(post("/", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"))
                .contains("read 3"));
        assertEquals(0, traffic.working());
    }

    @Test
    public void aMalformedChunkIsTheClientsFault() throws IOException {
        assertTrue(answer(post("/", "Transfer-Encoding: chunked\r\n\r\n0x2\r\nab\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400"));
        assertEquals(400, refusal.get());
    }

    @Test
    public void aClientThatGoesAmidItsBodyIsNobodysFailure() throws Exception {
        open(post("/", "Content-Length: 50\r\n\r\nabc")).close();
        await(() -> refusal.get() != null);
        assertEquals(400, refusal.get());
    }

    @Test
    public void methodsThatNoServletKnowsAreRefusedBefore() throws IOException {
        for (String method : List.of("CONNECT a:443", "TRACE /")) {
            String answer = answer(method + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertTrue(answer, answer.startsWith("HTTP/1.1 405") && answer.contains("Allow: GET"));
        }
    }

    @Test
    public void whereThereIsNoRoomHealthStillAnswersAndOthersAreToldWhen() throws Exception {
        limit(1, 1, 1, 60, 100, 60);
        Exchange held = traffic.enter("127.0.0.1", () -> {});
        String refused = answer("GET /api/v1/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertTrue(
                refused,
                refused.startsWith("HTTP/1.1 503")
                        && refused.contains("Retry-After: 2")
                        && refused.contains("problem+json"));
        assertTrue(answer("GET /soap HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 503"));
        for (String free : List.of("/health", "/health/live", "/metrics")) {
            assertTrue(answer("GET " + free + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        }
        assertTrue(
                "no way round",
                answer("GET /health/../x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                        .startsWith("HTTP/1.1 503"));
        traffic.leave(held);
        assertTrue(
                answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200"));
    }

    @Test
    public void aSlowBodyMakesRoomAndIsCut() throws Exception {
        limit(1, 1, 1, 60, 100, 60);
        try (Socket slow = open(post("/", "Content-Length: 50\r\n\r\nabc"))) {
            assertTrue(reading.await(10, TimeUnit.SECONDS));
            await(() -> answer(post("/", "Content-Length: 1\r\n\r\na")).endsWith("read 1"));
            assertEquals(-1, ended(slow));
        }
        assertEquals(1, traffic.cut());
    }

    @Test
    public void whoNeverReadsIsCut() throws Exception {
        limit(4, 4, 1, 1, 100, 60);
        try (Socket deaf = open("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")) {
            await(() -> {
                traffic.sweep();
                return traffic.cut() == 1;
            });
            await(() -> traffic.working() == 0);
            assertNull(refusal.get());
            assertTrue(deaf.isConnected());
        }
    }

    @Test
    public void aHeadThatDoesNotGetWholeEndsItsConnection() throws Exception {
        answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        await(() -> connections.size() == 0);
        limit(4, 4, 4, 60, 100, 1);
        try (Socket slow = open("GET / HTTP/1.1\r\nX: ")) {
            await(() -> connections.size() == 1);
            await(() -> {
                slow.getOutputStream().write('x');
                connections.sweep();
                return connections.size() == 0;
            });
            assertEquals(-1, ended(slow));
        }
    }

    @Test
    public void beyondTheTotalTheLongestQuietConnectionGoes() throws Exception {
        answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        limit(4, 4, 4, 60, 2, 60);
        try (Socket first = open("G");
                Socket second = open("G")) {
            await(() -> connections.size() == 2);
            assertTrue(answer("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
            assertEquals(-1, ended(first));
            assertFalse(second.isClosed());
        }
    }

    /** What comes next, and that is the end. */
    private static int ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketException reset) {
            return -1;
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.holds()) {
            assertTrue("in time", System.nanoTime() < end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
