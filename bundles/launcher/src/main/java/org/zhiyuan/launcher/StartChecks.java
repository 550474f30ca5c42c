package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Looks at the settings in force before anything is started by them, and gathers all that is wrong at once. */
final class StartChecks {

    private static final int JAVA = 17;
    private static final int HIGHEST_PORT = 65_535;
    private static final String SYSTEM = "system.properties";
    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final String SHELL = "org.apache.karaf.shell.cfg";
    private static final Set<String> LIMITS =
            Set.of("call", "visit", "threads", "queue", "visitors", "failures", "pause", "drain", "grace");
    private static final List<String> WEB_NUMBERS = List.of(
            "org.ops4j.pax.web.server.minThreads",
            "org.ops4j.pax.web.server.maxThreads",
            "org.ops4j.pax.web.server.idleTimeout");

    private final PlatformFolders places;
    private final UnaryOperator<String> environment;
    private final List<Line> wrong = new ArrayList<>();

    StartChecks(PlatformFolders places, UnaryOperator<String> environment) {
        this.places = places;
        this.environment = environment;
    }

    List<Line> wrong() {
        return wrong;
    }

    void machine() {
        int version = Runtime.version().feature();
        if (version != JAVA) {
            say("需要JDK %d，现为 %d：请设置 JAVA_HOME", "JDK %d is needed, this is %d: set JAVA_HOME", JAVA, version);
        }
    }

    /** Who listens where, checked number by number; null when that can't be told. */
    RunFile doors() {
        Settings web = settings(WEB);
        Settings shell = settings(SHELL);
        if (web == null || shell == null) {
            return null;
        }
        String http = port(WEB, "org.osgi.service.http.port", web);
        String ssh = port(SHELL, "sshPort", shell);
        WEB_NUMBERS.forEach(key -> number(WEB, key, web.get(key, "1")));
        number(SHELL, "sshIdleTimeout", shell.get("sshIdleTimeout", "1"));
        if (http == null || ssh == null) {
            return null;
        }
        if (http.equals(ssh)) {
            say(
                    "HTTP 与 SSH 端口相同（%s）：请另选其一",
                    "HTTP and the console have the same port, %s: choose another for one", http);
            return null;
        }
        return new RunFile(
                String.valueOf(ProcessHandle.current().pid()),
                places.home().toString(),
                http,
                web.get("org.ops4j.pax.web.listening.addresses", ""),
                ssh,
                shell.get("sshHost", ""));
    }

    void platform() throws IOException {
        Settings system = settings(SYSTEM);
        if (system == null) {
            return;
        }
        Path file = shown(SYSTEM);
        for (String limit : LIMITS) {
            String value = System.getProperty("zhiyuan.plugin." + limit, system.get("zhiyuan.plugin." + limit, ""));
            if (!value.isEmpty() && !value.matches("[1-9]\\d{0,6}")) {
                say(
                        "%s：zhiyuan.plugin.%s 须为1至9999999的整数，现为：%s",
                        "%s: zhiyuan.plugin.%s must be a whole number from 1 to 9999999, not: %s", file, limit, value);
            }
        }
        String strict = system.get("zhiyuan.scanner.strict", "true");
        if (!strict.matches("true|false")) {
            say(
                    "%s：zhiyuan.scanner.strict 须为 true 或 false，现为：%s",
                    "%s: zhiyuan.scanner.strict must be true or false, not: %s", file, strict);
        }
        String province = System.getProperty("zhiyuan.province", system.get("zhiyuan.province", "130000"));
        Set<String> provinces = provinces();
        if (!provinces.contains(province)) {
            say(
                    "%s：zhiyuan.province 没有区划表：%s；可用 %s",
                    "%s: zhiyuan.province names a province without division table: %s; there are %s",
                    file,
                    province,
                    String.join(", ", provinces));
        }
    }

    /** Those that come with the program, and those whose tables lie in {@code etc/divisions}. */
    private Set<String> provinces() throws IOException {
        Set<String> provinces = new TreeSet<>();
        try (Stream<Path> jars = Files.walk(places.system().resolve("org/zhiyuan/core-api"))) {
            for (Path jar :
                    jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
                try (JarFile open = new JarFile(jar.toFile())) {
                    open.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches("org/zhiyuan/core/divisions/\\d{6}\\.csv"))
                            .forEach(name -> provinces.add(name.replaceAll("\\D", "")));
                }
            }
        }
        EtcInForce.names(places.etcInForce().resolve("divisions")).stream()
                .filter(name -> name.matches("\\d\\d0000\\.csv"))
                .forEach(name -> provinces.add(name.substring(0, "130000".length())));
        return provinces;
    }

    /** The files that the platform can do without are for status and health to tell, the others end the start. */
    void files(Map<SettingsFile, Line> problems) {
        problems.forEach((file, line) -> {
            if (!file.isCity()) {
                wrong.add(line);
            }
        });
    }

    void store() {
        Settings store = settings(StoreCheck.FILE);
        if (store != null) {
            wrong.addAll(StoreCheck.wrong(shown(StoreCheck.FILE), store));
        }
    }

    /** The settings, null where the file's fault is told already. */
    private Settings settings(String name) {
        try {
            return Settings.of(places, name, environment);
        } catch (SettingsFile.Unusable e) {
            return null;
        }
    }

    private Path shown(String name) {
        Path own = places.ownEtc().resolve(name);
        return Files.exists(own) ? own : places.etc().resolve(name);
    }

    private String port(String name, String key, Settings settings) {
        String value = settings.get(key, "");
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) > 0 && Integer.parseInt(value) <= HIGHEST_PORT) {
            return value;
        }
        say(
                "%s：端口 %s 须为1至65535的数字，现为：%s",
                "%s: the port %s must be a number from 1 to 65535, not: %s", shown(name), key, value);
        return null;
    }

    private void number(String name, String key, String value) {
        if (!value.matches("\\d{1,9}")) {
            say("%s：%s 须为数字，现为：%s", "%s: %s must be a number, not: %s", shown(name), key, value);
        }
    }

    private void say(String zh, String en, Object... arguments) {
        wrong.add(Line.of(zh, en, arguments));
    }
}
