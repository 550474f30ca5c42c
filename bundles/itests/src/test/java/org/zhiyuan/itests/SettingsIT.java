package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** An operator who writes ports and address into {@code etc/} and sets no variable is served by the same program. */
public class SettingsIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform().portsInEtc()
            .line("org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses = 0.0.0.0");

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
        PLATFORM.stop();
        assertTrue("one is started", tell(0, "start").contains(address));
        assertEquals(200, PLATFORM.status("/health"));
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
