package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** Rude clients at every door: odd types, bodies without end, chunks that are none, and those that neither send nor take. */
public class DoorsIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final int MB = 1 << 20;
    private static final String ADMIN = "Authorization: Basic "
            + Base64.getEncoder().encodeToString(("admin:" + RunningPlatform.PASSWORD).getBytes(StandardCharsets.UTF_8))
            + "\r\n";
    private static final List<String> DOORS = List.of(
            "/api/v1/tokens",
            "/api/v1/documents?name=a.txt",
            "/api/v1/demands",
            "/api/v1/certificates/1",
            "/api/v1/x/none/y",
            "/api/docs/",
            "/soap/records",
            "/soap/activities",
            "/soap/x/none",
            "/health",
            "/metrics",
            "/",
            "/none");
    private final List<Socket> open = new ArrayList<>();

    @After
    public void theDoorsAreOpenAgain() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        PLATFORM.awaitTrue(
                "well",
                Duration.ofSeconds(10),
                () -> PLATFORM.status("/health") == 200 && PLATFORM.status("/api/v1/cities") == 200);
    }

    private Socket connect(String begin) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(
                PLATFORM.uri("").getHost(), PLATFORM.uri("").getPort()));
        socket.getOutputStream().write(begin.getBytes(StandardCharsets.ISO_8859_1));
        open.add(socket);
        return socket;
    }

    private static String head(String method, String path, String more) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    /** Sends chunks until the server has had enough, at most so many bytes. @return the answer's status line, empty if it just hung up */
    private String endless(String path, String type, String chunk, long most) throws IOException {
        byte[] again =
                (Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket =
                connect(head("POST", path, "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n"))) {
            OutputStream out = socket.getOutputStream();
            try {
                for (long sent = 0; sent < most && socket.getInputStream().available() == 0; sent += chunk.length()) {
                    out.write(again);
                }
            } catch (SocketException enough) {
                // it hung up
            }
            return line(socket);
        }
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0 && next != '\r';
                    next = socket.getInputStream().read()) {
                line.append((char) next);
            }
        } catch (SocketException reset) {
            // as far as it came
        }
        return line.toString();
    }

    private static double metric(String name) {
        Matcher figure = Pattern.compile("(?m)^" + name + " (\\S+)$")
                .matcher(PLATFORM.send(PLATFORM.anonymous("/metrics")).body());
        assertTrue(name, figure.find());
        return Double.parseDouble(figure.group(1));
    }

    /** What lies in the state folder and could have been written by a body, in bytes. */
    private static long kept() throws IOException {
        long size = 0;
        for (String folder : List.of("tmp", "documents", "db")) {
            Path below = PLATFORM.data().resolve(folder);
            try (Stream<Path> files = Files.exists(below) ? Files.walk(below) : Stream.empty()) {
                size += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }
        return size;
    }

    @Test
    public void oddTypesAndBodiesWithoutEndHarmNobody() throws IOException {
        Random random = new Random(13);
        String[] types = {
            "text/xml",
            "application/soap+xml",
            "application/json",
            "multipart/related",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/octet-stream"
        };
        String[] rest = {
            "; a=\"multipart/related\"; boundary=x",
            ", multipart/related; boundary=x",
            "; boundary=x",
            "; type=\"application/xop+xml\"",
            "",
            ";",
            "; charset=utf-8",
            "; charset=multipart/related"
        };
        String[] chunks = {
            "--x\r\nX1: " + "a".repeat(60_000),
            "a".repeat(60_000),
            " ".repeat(60_000),
            "<a>".repeat(20_000),
            "[".repeat(60_000),
            "--x\r\nContent-Type: text/xml\r\n\r\n" + "<!--".repeat(9000)
        };
        long before = kept();
        for (String door : DOORS) {
            for (int i = 0; i < 6; i++) {
                String type = types[random.nextInt(types.length)] + rest[random.nextInt(rest.length)];
                String answer = endless(door, type, chunks[random.nextInt(chunks.length)], 30 * MB);
                assertTrue(
                        door + " " + type + ": " + answer,
                        answer.isEmpty() || answer.matches("HTTP/1.1 (4\\d\\d|500).*"));
                assertFalse(door + " " + type + ": " + answer, answer.contains(" 500") && !door.startsWith("/soap"));
            }
        }
        double heap = metric("jvm_memory_heap_used_bytes");
        assertTrue("heap " + heap, heap < metric("jvm_memory_heap_max_bytes"));
        assertTrue("kept " + (kept() - before), kept() - before < MB);
        assertFalse(PLATFORM.log().contains("OutOfMemoryError"));
    }

    @Test
    public void nothingOfABodyIsKeptBeforeSignIn() throws IOException {
        long before = kept();
        long began = System.nanoTime();
        String answer = endless("/api/v1/tokens", "application/json", "a".repeat(60_000), 900L * MB);
        assertTrue(answer, answer.matches("HTTP/1.1 (401|413).*"));
        assertTrue("at once", System.nanoTime() - began < TimeUnit.SECONDS.toNanos(5));
        for (String door : List.of("/api/v1/tokens", "/api/v1/documents?name=a.txt", "/soap/records")) {
            Socket broken = connect(head("POST", door, "Content-Type: text/xml\r\nContent-Length: 900000\r\n"));
            send(broken, "a".repeat(300_000));
            broken.close();
        }
        PLATFORM.awaitTrue("nothing kept", Duration.ofSeconds(5), () -> {
            try {
                return kept() - before < MB / 4;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    public void whoNeitherSendsNorTakesShutsNobodyOut() throws IOException {
        String begin = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\">";
        String[] slow = {
            head("POST", "/soap/activities", "Content-Type: text/xml\r\nContent-Length: 500000\r\n") + begin,
            head("POST", "/soap/records", "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n")
                    + Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n"
        };
        List<String> read = List.of("/health", "/health/live", "/metrics", "/api/v1/cities", "/soap/records?wsdl", "/");
        read.forEach(path -> assertEquals(path, 200, PLATFORM.status(path)));
        double before = metric("zhiyuan_http_clients_cut") + metric("zhiyuan_http_requests_refused");
        for (int i = 0; i < 140; i++) {
            connect(slow[i % 2]);
        }
        for (int i = 0; i < 150; i++) {
            connect(head("GET", "/api/docs/swagger-ui-bundle.js", ""));
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (System.nanoTime() < end) {
            for (int i = 0; i < 140; i++) {
                send(open.get(i), i % 2 == 0 ? " " : "1\r\n \r\n");
            }
            for (String path : read) {
                long began = System.nanoTime();
                assertEquals(path, 200, PLATFORM.status(path));
                assertTrue(path, System.nanoTime() - began < TimeUnit.SECONDS.toNanos(5));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        double gone = metric("zhiyuan_http_clients_cut") + metric("zhiyuan_http_requests_refused") - before;
        assertTrue("cut off or refused: " + gone, gone >= 140);
        assertTrue("of others' threads", metric("zhiyuan_http_requests_working") <= 48);
    }

    private static void send(Socket socket, String more) {
        try {
            socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException cut) {
            // it was cut off, as it should be
        }
    }

    @Test
    public void whatIsNoHttpIsRefusedAndTheLogStaysShort() throws IOException {
        int before = PLATFORM.log().length();
        for (int i = 0; i < 10; i++) {
            for (String door : List.of("/api/v1/tokens", "/soap/records", "/soap/activities")) {
                boolean soap = door.startsWith("/soap");
                String answer = line(connect(head(
                                "POST",
                                door,
                                ADMIN + "Content-Type: " + (soap ? "text/xml" : "application/json")
                                        + "\r\nTransfer-Encoding: chunked\r\n")
                        + "0x2\r\nab\r\n0\r\n\r\n"));
                assertTrue(
                        door + " " + answer,
                        answer.matches("HTTP/1.1 4\\d\\d.*") || !soap && answer.startsWith("HTTP/1.1 200"));
                connect(head("POST", door, "Content-Type: text/xml\r\nContent-Length: 50\r\n") + "abc")
                        .close();
            }
            assertTrue(line(connect("CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\n\r\n"))
                    .matches("HTTP/1.1 4\\d\\d.*"));
        }
        String logged = PLATFORM.log().substring(before);
        assertFalse(logged, logged.contains("\tat ") || logged.contains("ERROR") || logged.contains("WARN"));
        assertTrue(logged, logged.lines().count() <= 20);
    }
}
