package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.Test;

/** Each wrong start ends within seconds and says in one line what is wrong, where, and what would be right. */
public class StartRefusedIT {

    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final String SHELL = "org.apache.karaf.shell.cfg";
    private static final String STORE = "org.ops4j.datasource-store.cfg";
    private static final String LOGGING = "org.ops4j.pax.logging.cfg";
    private static final String SYSTEM = "system.properties";
    private static final String SERVER =
            "osgi.jdbc.driver.name = PostgreSQL JDBC Driver\ndataSourceName = store\nuser = zhiyuan\n"
                    + "pool = dbcp2\nxa = false\nops4j.preHook = store-migrations\n";
    private static final long LIMIT_SECONDS = 20;

    /** One attempt: its own settings and state folder, ports nobody has. */
    private static final class Start {
        private final Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "wrong-");
        private final Path etc = folder.resolve("etc");
        private final Path data = folder.resolve("data");
        private final Map<String, String> environment = new TreeMap<>();

        Start() throws IOException {
            Files.createDirectories(data);
            try (Stream<Path> files = Files.walk(RunningPlatform.home().resolve("etc"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(
                            file,
                            etc.resolve(RunningPlatform.home().resolve("etc").relativize(file)));
                }
            }
            environment.putAll(Map.of(
                    "ZHIYUAN_DATA",
                    data.toString(),
                    "KARAF_ETC",
                    etc.toString(),
                    "LC_ALL",
                    "en_US.UTF-8",
                    "ZHIYUAN_HTTP_PORT",
                    freePort(),
                    "ZHIYUAN_SSH_PORT",
                    freePort()));
        }

        Start set(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Start line(String file, String line) throws IOException {
            return write(file, Files.readString(etc.resolve(file)) + "\n" + line + "\n");
        }

        Start write(String file, String text) throws IOException {
            Files.writeString(etc.resolve(file), text);
            return this;
        }

        Start own(String file, String text) throws IOException {
            Files.createDirectories(data.resolve("etc"));
            Files.writeString(data.resolve("etc").resolve(file), text);
            return this;
        }

        String told() throws IOException, InterruptedException {
            Path told = folder.resolve("told.txt");
            ProcessBuilder builder = new ProcessBuilder(
                    RunningPlatform.home().resolve("bin/zhiyuan").toString(), "start");
            builder.environment().putAll(environment);
            Process process = builder.redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            String text = Files.readString(told);
            if (!ended) {
                new ProcessBuilder(builder.command().get(0), "stop")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("stopped").toFile())
                        .start()
                        .waitFor();
            }
            assertTrue("not within " + LIMIT_SECONDS + " s: " + text, ended);
            assertNotEquals(text, 0, process.exitValue());
            return text;
        }
    }

    private interface Case {
        Start make() throws IOException;
    }

    private final Map<String, Case> cases = new TreeMap<>();
    private final List<ServerSocket> held = new ArrayList<>();

    @Test
    public void eachWrongStartIsToldInOneLineWithinSeconds() throws Exception {
        settings();
        store();
        surroundings();
        List<String> silent = new ArrayList<>();
        try {
            for (Map.Entry<String, Case> each : cases.entrySet()) {
                String told;
                try {
                    told = each.getValue().make().told();
                } catch (AssertionError failed) {
                    told = failed.getMessage();
                }
                long lines = told.lines()
                        .filter(line -> !line.equals("The start failed:"))
                        .count();
                if (!told.contains(each.getKey()) || lines > 2) {
                    silent.add("wanted: " + each.getKey() + "\ntold: " + told);
                }
            }
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
        assertEquals(String.join("\n", silent), 0, silent.size());
        assertTrue("a table of at least 25", cases.size() >= 25);
    }

    private void settings() {
        cases.put(
                "must be a number or ${env:NAME:-number}, not: http",
                () -> new Start().set("ZHIYUAN_HTTP_PORT", "http"));
        cases.put(
                "org.osgi.service.http.port must be a number from 1 to 65535, not: 99999",
                () -> new Start().set("ZHIYUAN_HTTP_PORT", "99999"));
        cases.put(
                "sshPort must be a number from 1 to 65535, not: ssh", () -> new Start().set("ZHIYUAN_SSH_PORT", "ssh"));
        cases.put(WEB + " is empty: restore the file", () -> new Start().write(WEB, ""));
        cases.put(
                WEB + " does not set org.ops4j.pax.web.listening.addresses",
                () -> new Start().write(WEB, "org.osgi.service.http.port = " + freePort()));
        cases.put(
                "org.ops4j.pax.web.server.maxThreads must be a number, not: many",
                () -> new Start().line(WEB, "org.ops4j.pax.web.server.maxThreads = many"));
        cases.put(SHELL + " is empty", () -> new Start().write(SHELL, "# nothing\n"));
        cases.put(LOGGING + " is empty", () -> new Start().write(LOGGING, ""));
        cases.put(LOGGING + " can't be read", () -> {
            Start start = new Start();
            Files.delete(start.etc.resolve(LOGGING));
            Files.createDirectory(start.etc.resolve(LOGGING));
            return start;
        });
        cases.put("org.apache.felix.fileinstall-deploy.cfg is missing", () -> {
            Start start = new Start();
            Files.delete(start.etc.resolve("org.apache.felix.fileinstall-deploy.cfg"));
            return start;
        });
        cases.put("system.properties is damaged: it has null bytes", () -> new Start().line(SYSTEM, "\0\0\0"));
        cases.put(
                "zhiyuan.province names a province without division table: 990000; there are 130000, 140000",
                () -> new Start().line(SYSTEM, "zhiyuan.province = 990000"));
        cases.put(
                "zhiyuan.plugin.call must be a whole number from 1 to 9999999, not: soon",
                () -> new Start().line(SYSTEM, "zhiyuan.plugin.call = soon"));
        cases.put(
                "zhiyuan.scanner.strict must be true or false, not: perhaps",
                () -> new Start().own(SYSTEM, "zhiyuan.scanner.strict = perhaps\n"));
        cases.put("certificates.properties is not in UTF-8 (perhaps in GBK)", () -> {
            Start start = new Start();
            Files.write(start.etc.resolve("certificates.properties"), "head = 王某某\n".getBytes(Charset.forName("GBK")));
            return start;
        });
    }

    private void store() {
        cases.put(
                "there is no database driver \"derbi\"; there are derby and PostgreSQL JDBC Driver",
                () -> new Start().line(STORE, "osgi.jdbc.driver.name = derbi"));
        cases.put(STORE + " has a bad escape \\u", () -> new Start().line(STORE, "password = C:\\users"));
        cases.put(STORE + " is empty", () -> new Start().write(STORE, ""));
        cases.put("pool.maxTotal must be a number, not: many", () -> new Start().line(STORE, "pool.maxTotal = many"));
        cases.put(
                "pool.testOnBorrow must be true or false, not: on",
                () -> new Start().line(STORE, "pool.testOnBorrow = on"));
        cases.put(
                "ops4j.preHook must be store-migrations, not: none",
                () -> new Start().line(STORE, "ops4j.preHook = none"));
        cases.put(
                "url must begin with jdbc:postgresql:, not: postgres://db",
                () -> new Start().own(STORE, SERVER + "url = postgres://db\n"));
        cases.put(
                "databaseName belongs to the embedded database, take it out",
                () -> new Start().own(STORE, SERVER + "url = jdbc:postgresql:x\ndatabaseName = db\n"));
        cases.put(
                "password is the placeholder still",
                () -> new Start().own(STORE, SERVER + "url = jdbc:postgresql:x\npassword = …\n"));
        cases.put("back the database up with pg_dump first, then start with ZHIYUAN_BACKED_UP=yes", () -> {
            Start start = new Start().own(STORE, SERVER + "url = jdbc:postgresql:x\n");
            Files.createDirectories(start.data.resolve("keys"));
            return start;
        });
    }

    private void surroundings() {
        cases.put("The HTTP port", () -> new Start().set("ZHIYUAN_HTTP_PORT", taken()));
        cases.put("The SSH port", () -> new Start().set("ZHIYUAN_SSH_PORT", taken()));
        cases.put("HTTP and the console have the same port", () -> {
            Start start = new Start();
            return start.set("ZHIYUAN_SSH_PORT", start.environment.get("ZHIYUAN_HTTP_PORT"));
        });
        cases.put(
                "The HTTP address 203.0.113.7 is none of this machine's",
                () -> new Start().set("ZHIYUAN_HTTP_HOST", "203.0.113.7"));
        cases.put(
                "ZHIYUAN_HEAP must be an amount of memory of at least 192m, such as 384m or 1g, not: soon",
                () -> new Start().set("ZHIYUAN_HEAP", "soon"));
        cases.put("of at least 192m, such as 384m or 1g, not: 64m", () -> new Start().set("ZHIYUAN_HEAP", "64m"));
        cases.put(
                "ZHIYUAN_START_TIMEOUT must be a number of seconds, not: soon",
                () -> new Start().set("ZHIYUAN_START_TIMEOUT", "soon"));
        cases.put("can't be made or written: mend ZHIYUAN_DATA or its rights", () -> {
            Start start = new Start();
            return start.set("ZHIYUAN_DATA", start.etc.resolve(WEB).toString());
        });
        cases.put("is not there", () -> new Start().set("KARAF_ETC", "/nowhere"));
        cases.put("is a JDK 21, the platform needs a JDK 17: set JAVA_HOME", () -> {
            Start start = new Start();
            Path java = Files.createDirectories(start.folder.resolve("jdk/bin")).resolve("java");
            Files.copy(Path.of("/bin/true"), java);
            Files.writeString(
                    start.folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n", StandardCharsets.US_ASCII);
            return start.set("JAVA_HOME", start.folder.resolve("jdk").toString());
        });
        cases.put("The last rollback was broken off: run bin/zhiyuan rollback again", () -> {
            Start start = new Start();
            Files.createFile(start.data.resolve("rollback-under-way"));
            return start;
        });
    }

    /** Held by somebody who never answers. */
    private String taken() throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        return String.valueOf(socket.getLocalPort());
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
