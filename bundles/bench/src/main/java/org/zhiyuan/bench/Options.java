package org.zhiyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the benchmark was told on its command line, {@code --name value} each, with the environment of {@code bin/zhiyuan} as defaults. */
record Options(Map<String, String> given) {

    static final String USAGE = """
            bench [--url http://127.0.0.1:8181] [--user admin] [--password ...] [--clients 8] [--seconds 5] [--warmup 3]
                  [--jar service-type-industry-special.jar --deploy .../deploy --rounds 9]   deploy to first 200
                  [--home .../assembly --starts 3]                              start to ready on a fresh state folder
                  [--only reads,lists,writes,soap,deploy,start]
            The password may also come from ZHIYUAN_ADMIN_PASSWORD or from initial-admin-password in ZHIYUAN_DATA.""";

    private static final List<String> NAMES = List.of(
            "url",
            "user",
            "password",
            "clients",
            "seconds",
            "warmup",
            "jar",
            "deploy",
            "rounds",
            "home",
            "starts",
            "only");

    static Options parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!NAMES.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("what is " + arguments[i] + "?\n" + USAGE);
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(Map.copyOf(given));
    }

    URI url() {
        return URI.create(text("url", environment("ZHIYUAN_URL", "http://127.0.0.1:8181")));
    }

    String user() {
        return text("user", "admin");
    }

    String password() throws IOException {
        String password = text("password", environment("ZHIYUAN_ADMIN_PASSWORD", null));
        if (password != null) {
            return password;
        }
        List<Path> folders = new ArrayList<>();
        folders.add(Path.of(environment("ZHIYUAN_DATA", "data")));
        home().ifPresent(home -> folders.add(home.resolve("data")));
        for (Path folder : folders) {
            Path file = folder.resolve("initial-admin-password");
            if (Files.isReadable(file)) {
                return Files.readString(file).strip();
            }
        }
        throw new IllegalArgumentException("no password given\n" + USAGE);
    }

    Optional<Path> home() {
        return Optional.ofNullable(text("home", environment("ZHIYUAN_HOME", null)))
                .map(Path::of);
    }

    Optional<Path> jar() {
        return Optional.ofNullable(given.get("jar")).map(Path::of);
    }

    Optional<Path> deploy() {
        String folder = text("deploy", environment("ZHIYUAN_DEPLOY", null));
        return folder == null ? home().map(home -> home.resolve("deploy")) : Optional.of(Path.of(folder));
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    boolean wants(String part) {
        return given.get("only") == null
                || List.of(given.get("only").split(",")).contains(part);
    }

    private String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
