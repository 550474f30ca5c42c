package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** Another program on an old state folder: its own code runs, the state of before is kept, and one command goes back to it (F20). */
public class UpgradeIT {

    private final Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "upgrade-");
    private final Path data = folder.resolve("data");
    private final String port = freePort();
    private final String sshPort = freePort();
    private Path running;

    public UpgradeIT() throws IOException {
        // the folders' names need an exception's leave
    }

    @After
    public void stop() throws Exception {
        if (running != null) {
            tell(running, "stop");
        }
    }

    @Test
    public void f20_theNewProgramRunsAndOneCommandGoesBack() throws Exception {
        Path old = unpack("old");
        Path city = old.resolve("etc/org.zhiyuan.city-130500.cfg");
        String delivered = Files.readString(city);
        Files.delete(city);
        Files.writeString(city, delivered + "\ncontact = 0319-80000009\n");
        start(old, "start");
        account("it-before");
        tell(old, "stop");

        Path kept = folder.resolve("kept");
        Files.move(old, kept); // the old folder is gone
        Path next = unpack("next");
        Path jar = jar(next, "portal");
        byte[] same = Files.readAllBytes(jar);
        Files.delete(jar);
        Files.write(jar, same);
        Files.write(jar, new byte[1], StandardOpenOption.APPEND); // as good as built anew
        String told = start(next, "start");
        assertTrue(told, told.contains("the state of before is in " + data.resolve("backups")));
        assertTrue(
                told,
                told.contains(
                        "etc/org.zhiyuan.city-130500.cfg; to go on with them put them into " + data.resolve("etc")));
        assertTrue(has("it-before"));
        account("it-after");
        assertTrue(has("it-after"));
        assertTrue(Files.readString(data.resolve("program.properties")).contains("home=" + next));

        Files.move(kept, old);
        told = start(next, "rollback");
        running = old;
        assertTrue(told, told.contains("is lost to the platform; it lies unchanged in"));
        assertTrue(told, told.contains("Starting the old program: " + old));
        assertTrue(has("it-before"));
        assertFalse("written after the upgrade", has("it-after"));
        assertFalse(Files.exists(data.resolve("rollback-under-way")));
        assertTrue(
                "logs survive",
                Files.readString(data.resolve("log/karaf.log"))
                                .lines()
                                .filter(line -> line.contains("org.zhiyuan"))
                                .count()
                        > 0);
    }

    /** Linked, not copied: what a test changes it deletes first. */
    private Path unpack(String name) throws Exception {
        Path home = folder.resolve(name);
        assertEquals(
                0,
                new ProcessBuilder("cp", "-al", RunningPlatform.home().toString(), home.toString())
                        .start()
                        .waitFor());
        return home;
    }

    private static Path jar(Path home, String module) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("system/org/zhiyuan").resolve(module))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String start(Path home, String verb) throws Exception {
        running = home;
        return tell(home, verb);
    }

    private String tell(Path home, String verb) throws Exception {
        Path told = Files.createTempFile(folder, "told-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/zhiyuan").toString(), verb);
        builder.environment().keySet().removeAll(List.of("KARAF_ETC", "ZHIYUAN_DEPLOY", "ZHIYUAN_HTTP_HOST"));
        builder.environment().put("ZHIYUAN_DATA", data.toString());
        builder.environment().put("ZHIYUAN_HTTP_PORT", port);
        builder.environment().put("ZHIYUAN_SSH_PORT", sshPort);
        builder.environment().put("ZHIYUAN_ADMIN_PASSWORD", RunningPlatform.PASSWORD);
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        Process process = builder.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertTrue(process.waitFor(240, TimeUnit.SECONDS));
        String text = Files.readString(told);
        assertEquals(text, 0, process.exitValue());
        return text;
    }

    private void account(String name) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/v1/accounts"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"" + name + "\",\"role\":\"ENTERPRISE\",\"region\":\"130102\"}")));
        assertEquals(answer.body(), 201, answer.statusCode());
    }

    private boolean has(String name) throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/v1/accounts?limit=100")))
                .body()
                .contains(name);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString(("admin:" + RunningPlatform.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(request.header("Authorization", "Basic " + basic).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
