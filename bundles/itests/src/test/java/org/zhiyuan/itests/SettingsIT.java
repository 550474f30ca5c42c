package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** An operator who writes ports and address into {@code etc/} and sets no variable is served by the same program. */
public class SettingsIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform()
            .portsInEtc()
            .line("org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses = 0.0.0.0");

    private static final Duration SOON = Duration.ofSeconds(30);

    @After
    public void end() throws Exception {
        tell(0, "stop");
    }

    @Test
    public void whatEtcSaysIsAskedByStartStatusAndConsole() throws Exception {
        String address = PLATFORM.uri("/").toString();
        assertTrue("a running one is found", tell(0, "start").contains(address));
        assertTrue(tell(0, "status").contains(address));
        assertTrue(tell(0, "console", "zhiyuan:audit-verify").contains("The audit chain is whole"));
        anotherStartBesideItChangesNothing();
        ownSettingsAndPluginsAreReadToo();
        aCityFileThatIsEmptyIsNamed();
        String logged = PLATFORM.log();
        PLATFORM.stop();
        assertTrue("one is started", tell(0, "start").contains(address));
        assertEquals(200, PLATFORM.status("/health"));
        assertTrue("a start empties no log", PLATFORM.log().startsWith(logged));
    }

    private void anotherStartBesideItChangesNothing() throws Exception {
        Path other = Files.createTempDirectory(Path.of("target"), "etc-").toAbsolutePath();
        Files.writeString(other.resolve("org.ops4j.pax.web.cfg"), "org.osgi.service.http.port = 1\n");
        ProcessBuilder program = PLATFORM.program("start");
        program.environment().put("KARAF_ETC", other.toString());
        String told = end(1, program);
        assertTrue(
                told,
                told.contains("was left alone")
                        && told.contains(PLATFORM.uri("").toString()));
        assertEquals(200, PLATFORM.status("/health"));
    }

    private void ownSettingsAndPluginsAreReadToo() throws Exception {
        Files.writeString(
                PLATFORM.data().resolve("etc/org.zhiyuan.city-130300.cfg"),
                "region = 130300\nagency.zh = 自设中心\n" + "agency.en = Own Centre\ncontact = 0335-80000009\n");
        Files.copy(
                RunningPlatform.home().resolve("plugins/service-type-industry-special.jar"),
                PLATFORM.data().resolve("deploy/special.jar"));
        PLATFORM.awaitTrue(
                "the own city",
                SOON,
                () -> PLATFORM.send(PLATFORM.anonymous("/api/v1/cities")).body().contains("自设中心"));
        PLATFORM.awaitTrue(
                "the own plugin", SOON, () -> PLATFORM.status("/api/v1/service-types/industry-special") == 200);
    }

    private void aCityFileThatIsEmptyIsNamed() throws Exception {
        Files.writeString(PLATFORM.etc().resolve("org.zhiyuan.city-130400.cfg"), "");
        PLATFORM.awaitTrue(
                "named",
                SOON,
                () -> PLATFORM.send(PLATFORM.anonymous("/health")).body().contains("city-130400.cfg is empty"));
        assertEquals("everybody else is served", 200, PLATFORM.status("/health"));
        assertTrue(tell(0, "console", "zhiyuan:status").contains("city-130400.cfg is empty"));
    }

    @Test
    public void aPortThatIsNoneIsNamed() throws Exception {
        Path broken = Files.createTempDirectory(Path.of("target"), "etc-").toAbsolutePath();
        Files.writeString(broken.resolve("org.ops4j.pax.web.cfg"), "org.osgi.service.http.port = ${http.port}\n");
        ProcessBuilder program = PLATFORM.program("start");
        program.environment().put("KARAF_ETC", broken.toString());
        assertTrue(end(2, program).contains("must be a number or ${env:NAME:-number}, not: ${http.port}"));
    }

    private static String tell(int code, String... arguments) throws IOException, InterruptedException {
        return end(code, PLATFORM.program(arguments));
    }

    /** What the program said; fails unless it ended with the code. By a file, because what it starts keeps a pipe open. */
    private static String end(int code, ProcessBuilder program) throws IOException, InterruptedException {
        Path told = Files.createTempFile(Path.of("target"), "settings-", ".txt");
        program.environment().put("LC_ALL", "en_US.UTF-8");
        program.redirectInput(new File("/dev/null")).redirectErrorStream(true).redirectOutput(told.toFile());
        Process process = program.start();
        boolean ended = process.waitFor(240, TimeUnit.SECONDS);
        String text = Files.readString(told, StandardCharsets.UTF_8);
        assertTrue("it never ended\n" + text, ended);
        assertEquals(text, code, process.exitValue());
        return text;
    }
}
