package org.zhiyuan.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.rules.ExternalResource;

/**
 * The unpacked distribution as a child process, seen only from outside: HTTP, the deploy folder, the log. Each instance has its own
 * state, etc and deploy folders and free ports; the process is the JVM itself, so that {@link #kill()} is a kill -9 of the platform.
 */
public final class RunningPlatform extends ExternalResource {

    public static final String PASSWORD = "it-Only-4-Tests!";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> lines = new LinkedHashMap<>();
    private Path folder;
    private Process process;
    private int httpPort;
    private int sshPort;
    private boolean portsInEtc;
    private String state;

    /** Adds an environment variable of the child; before the start only. */
    public RunningPlatform with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds a line to a file of its etc folder; before the start only. */
    public RunningPlatform line(String file, String line) {
        lines.put(file, line);
        return this;
    }

    /** Starts on the state in a zip file among the tests' resources; before the start only. */
    public RunningPlatform on(String resource) {
        state = resource;
        return this;
    }

    /** Writes the ports into its etc folder, as an operator may, and sets no variable; before the start only. */
    public RunningPlatform portsInEtc() {
        portsInEtc = true;
        return this;
    }

    @Override
    protected void before() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "run-");
        Files.createDirectories(data());
        if (state != null) {
            unpack(state);
        }
        copy(home().resolve("etc"), etc());
        copy(home().resolve("deploy"), deploy());
        for (Map.Entry<String, String> each : lines.entrySet()) {
            append(each.getKey(), each.getValue());
        }
        try {
            start();
        } catch (IOException | AssertionError failed) {
            // JUnit does not call after() when before() failed, and the child would outlive the tests.
            stop();
            throw failed;
        }
    }

    @Override
    protected void after() {
        stop();
    }

    /** Where the distribution lies: unpacked by the build, or the assembly's own folder when run from an IDE. */
    public static Path home() {
        String unpacked = System.getProperty("zhiyuan.home");
        return Path.of(unpacked != null ? unpacked : "../../karaf-assembly/target/assembly")
                .toAbsolutePath()
                .normalize();
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path etc() {
        return folder.resolve("etc");
    }

    public Path deploy() {
        return folder.resolve("deploy");
    }

    /** Starts the process on the same state and waits until /health is 200. */
    public void start() throws IOException {
        httpPort = freePort();
        sshPort = freePort();
        if (portsInEtc) {
            append("org.ops4j.pax.web.cfg", "org.osgi.service.http.port = " + httpPort);
            append("org.apache.karaf.shell.cfg", "sshPort=${env:NOBODY_SET_THIS:-" + sshPort + "}");
        }
        ProcessBuilder builder = program("run");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        process = builder.start();
        awaitTrue("ready", Duration.ofMinutes(4), () -> !process.isAlive() || status("/health") == 200);
        if (!process.isAlive()) {
            throw new AssertionError(
                    "the platform ended by itself:\n" + Files.readString(folder.resolve("console.log")));
        }
    }

    /** The distribution's own program, with this platform's folders and ports. */
    public ProcessBuilder program(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home().resolve("bin/zhiyuan").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> env = builder.environment();
        env.put("ZHIYUAN_DATA", data().toString());
        env.put("KARAF_ETC", etc().toString());
        env.put("ZHIYUAN_DEPLOY", deploy().toString());
        List.of("ZHIYUAN_HTTP_PORT", "ZHIYUAN_HTTP_HOST", "ZHIYUAN_SSH_PORT").forEach(env::remove);
        if (!portsInEtc) {
            env.put("ZHIYUAN_HTTP_PORT", String.valueOf(httpPort));
            env.put("ZHIYUAN_SSH_PORT", String.valueOf(sshPort));
        }
        env.put("ZHIYUAN_ADMIN_PASSWORD", PASSWORD);
        env.put("HOME", folder.resolve("no-home").toString());
        env.putAll(environment);
        return builder;
    }

    /** Whether no plugin is being started; one that is when the process dies is left out at the next start. */
    public boolean settled() {
        try (Stream<Path> starting = Files.list(data().resolve("plugins/starting"))) {
            return starting.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        join();
    }

    /** An orderly end; nothing happens when it runs no more. */
    public void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            join();
        }
    }

    private void join() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + httpPort + path);
    }

    /** A request builder that already carries the administrator's credentials. */
    public HttpRequest.Builder asAdmin(String path) {
        String basic = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return anonymous(path).header("Authorization", "Basic " + basic);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The status of an anonymous GET, 0 when nobody answers. */
    public int status(String path) {
        try {
            return send(anonymous(path)).statusCode();
        } catch (UncheckedIOException nobody) {
            return 0;
        }
    }

    /** Puts a jar into the deploy folder in one move, as a careful administrator does. */
    public void deploy(Path jar, String name) throws IOException {
        Path partial = folder.resolve(name + ".part");
        Files.copy(jar, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, deploy().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    public void undeploy(String name) throws IOException {
        Files.delete(deploy().resolve(name));
    }

    public String log() throws IOException {
        return Files.readString(data().resolve("log/karaf.log"));
    }

    /** Looks every 50 ms until it is so; fails with the last log lines when it never is. */
    public void awaitTrue(String what, Duration limit, BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not " + what + " within " + limit + "\n" + tail(log()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void unpack(String resource) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(RunningPlatform.class.getResourceAsStream(resource))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = data().resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(etc().resolve(file), "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    private static String tail(String text) {
        return text.length() > 6000 ? text.substring(text.length() - 6000) : text;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
