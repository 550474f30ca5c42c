package org.zhiyuan.store.jpa.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Assume;

/**
 * A real PostgreSQL from the system's packages, one server for the whole run on a free loopback port; without packages its tests are
 * skipped.
 */
final class PostgresServer {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";

    private static final class Holder {

        private static final Optional<TestDatabase> DATABASE = binaries().map(Holder::make);

        private static TestDatabase make(Path binaries) {
            try {
                return start(binaries);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL is installed but did not start", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Path folder;
    private static int port;

    private PostgresServer() {}

    /** Where a database of that name is reached; call {@link #database()} first. */
    static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Stops or continues all processes of the server where they are ({@code STOP}, {@code CONT}): its connections stay and are silent. */
    static void signal(String name) throws IOException, InterruptedException {
        ProcessHandle main = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        List<Object> arguments = new ArrayList<>(List.of("-" + name, main.pid()));
        main.descendants().forEach(process -> arguments.add(process.pid()));
        run(Path.of("/bin/kill"), arguments.toArray());
    }

    /** Emptied. Skips the test, saying so, where there is no PostgreSQL. */
    static TestDatabase database() throws SQLException {
        if (Holder.DATABASE.isEmpty()) {
            System.err.println("SKIPPED: no PostgreSQL server under " + PACKAGES
                    + "; install the package postgresql to run the contracts on it");
        }
        Assume.assumeTrue("no PostgreSQL server under " + PACKAGES, Holder.DATABASE.isPresent());
        return Holder.DATABASE.get().clean();
    }

    private static Optional<Path> binaries() {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(PACKAGES)) {
            for (Path version : versions) {
                if (Files.isExecutable(version.resolve("bin/initdb"))) {
                    return Optional.of(version.resolve("bin"));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestDatabase start(Path binaries) throws IOException, InterruptedException, SQLException {
        folder = Files.createTempDirectory("zhiyuan-postgresql");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
        }
        Path data = folder.resolve("data");
        run(binaries.resolve("initdb"), "-D", data, "-U", "zhiyuan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        port = freePort();
        run(
                binaries.resolve("pg_ctl"),
                "-D",
                data,
                "-w",
                "-l",
                folder.resolve("log"),
                "-o",
                "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories=" + folder,
                "start");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(binaries, data, folder)));
        return new TestDatabase(url("postgres"), "zhiyuan", "");
    }

    private static void stop(Path binaries, Path data, Path folder) {
        try {
            run(binaries.resolve("pg_ctl"), "-D", data, "-m", "immediate", "stop");
            run(Path.of("/bin/rm"), "-rf", data, folder.resolve("log"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.err.println("PostgreSQL's folder " + folder + " is left behind: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** As the packages' own user where the tests run as root, which PostgreSQL refuses. */
    private static void run(Path program, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(program.toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path output = Files.createTempFile("zhiyuan-postgresql", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }
}
