package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.ClassRule;
import org.junit.Test;

/** The console over SSH, as a script or a cron job without a terminal uses it. */
public class ConsoleIT {
    private static final String CHINESE = "zh_CN.UTF-8";
    private static final String ENGLISH = "en_US.UTF-8";
    private static final List<String> LISTS = List.of(
            "assignment-list",
            "concern-list",
            "debt-list",
            "debt-list --collection",
            "demand-list",
            "duty-list",
            "entry-list",
            "handover-list",
            "honour-list",
            "merge-list",
            "notice-list",
            "organization-list",
            "programme-list",
            "task-list",
            "team-list",
            "tie-list",
            "station-list --stage 在库 --region 130100",
            "expert-list",
            "activity-list");

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    @Test
    public void everyListAnswersWhereThereIsNothingYet() throws Exception {
        String script = LISTS.stream().map(list -> "zhiyuan:" + list).collect(Collectors.joining("\n"));
        assertEquals("（无）\n".repeat(LISTS.size()), tell(0, CHINESE, script));
        assertEquals("(none)\n".repeat(LISTS.size()), tell(0, ENGLISH, script));
    }

    @Test
    public void r13_citiesAreToldWithWhetherTheyAreThereAndFiled() throws Exception {
        String cities = tell(0, CHINESE, "zhiyuan:city-list");
        assertTrue(
                cities,
                cities.lines().anyMatch(line -> line.matches("130100 石家庄市 +\\| 石家庄市中小企业服务中心 +\\| 是( +\\|){4}")));
    }

    @Test
    public void aPipeSiftsWhatACommandPrints() throws Exception {
        String entries = tell(0, ENGLISH, "zhiyuan:account-list | grep administrator");
        assertEquals(entries, 1, entries.lines().count());
        assertTrue(entries, entries.contains("130000 Hebei"));
    }

    @Test
    public void aRefusalIsOneLineInThePersonsLanguageAndNoErrorOfThePlatform() throws Exception {
        assertTrue(tell(1, CHINESE, "zhiyuan:certificate-check 冀志证0000-000000").contains("没有找到证明：冀志证0000-000000"));
        assertTrue(tell(1, ENGLISH, "zhiyuan:honour-list --kind MEDAL")
                .contains("kind: must be one of: OUTSTANDING_EXPERT; "));
        assertFalse(PLATFORM.log(), PLATFORM.log().contains("| ERROR |"));
    }

    /** What the console said to the commands; fails unless it ended with the code. */
    private static String tell(int code, String language, String commands) throws IOException, InterruptedException {
        ProcessBuilder builder = PLATFORM.program("console", commands);
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", language);
        builder.redirectInput(new File("/dev/null")).redirectErrorStream(true);
        Process console = builder.start();
        String told = new String(console.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue("the console never ended\n" + told, console.waitFor(60, TimeUnit.SECONDS));
        assertEquals(told, code, console.exitValue());
        return told;
    }
}
