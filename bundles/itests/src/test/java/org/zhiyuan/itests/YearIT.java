package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.ClassRule;
import org.junit.Test;

/** The demo's year on the real distribution, from the round to the evaluation, through REST and SOAP. */
public class YearIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    @Test
    public void r36r27r34r50r79r84r39r9r82_theYearIsPlayedOnceAndSurvivesKillNine() throws Exception {
        String first = play();
        assertTrue(first, first.contains("2 of 2 activities"));

        String second = play();
        assertTrue(second, second.contains("played on this data already"));

        PLATFORM.kill();
        PLATFORM.start();
        String afterTheCrash = play();
        assertTrue(afterTheCrash, afterTheCrash.contains("the certificate can be checked"));
    }

    /** What the demo told; fails unless it ended with 0. */
    private static String play() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-Xmx128m",
                "-cp",
                RunningPlatform.home().resolve("tools/demo") + "/*",
                "org.zhiyuan.demo.Main");
        builder.environment().put("ZHIYUAN_URL", PLATFORM.uri("").toString());
        builder.environment().put("ZHIYUAN_DATA", PLATFORM.data().toString());
        builder.environment().put("ZHIYUAN_ADMIN_PASSWORD", RunningPlatform.PASSWORD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process demo = builder.redirectErrorStream(true).start();
        String told = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue("the demo never ended\n" + told, demo.waitFor(60, TimeUnit.SECONDS));
        assertEquals(told, 0, demo.exitValue());
        return told;
    }
}
