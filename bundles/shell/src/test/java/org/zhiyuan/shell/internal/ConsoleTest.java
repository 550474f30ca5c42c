package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.shell.api.console.Session;
import org.junit.Test;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;

public class ConsoleTest {
    private static final Caller ADMIN =
            Callers.of(new AccountId("a".repeat(32)), "admin", Role.ADMINISTRATOR, Region.HEBEI);
    private static final PlatformCallers CALLERS = new PlatformCallers() {
        @Override
        public Caller platform() {
            return Callers.platform();
        }

        @Override
        public Caller console(String name, Locale locale) {
            return Callers.of(platform().account(), name, Role.ADMINISTRATOR, Region.HEBEI)
                    .in(locale);
        }

        @Override
        public Caller asProvince(Caller caller) {
            return Callers.of(caller.account(), caller.name(), Role.PROVINCE, Region.HEBEI);
        }
    };
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    public void theSignedInAccountActsInTheTerminalsLanguage() {
        Console console = new Console(session(Map.of("LANG", "en_US.UTF-8")), CALLERS, Set.of(ADMIN));
        assertEquals(ADMIN.account(), console.caller().account());
        assertEquals("yes", console.text("是", "yes"));
    }

    @Test
    public void roundsAreOpenedForTheProvinceUnderThePersonsOwnName() {
        Caller province = new Console(session(Map.of("LANG", "zh")), CALLERS, Set.of(ADMIN)).asProvince();
        assertEquals(Role.PROVINCE, province.role());
        assertEquals("admin", province.getName());
    }

    @Test
    public void withoutAnAccountTheConsoleActsAsThePlatform() {
        Console console = new Console(session(Map.of()), CALLERS, Set.of());
        assertEquals(Callers.platform().account(), console.caller().account());
        assertEquals("console", console.caller().getName());
    }

    @Test
    public void whileSignInIsAwayTheConsoleHasNoRights() {
        assertEquals(
                Role.PUBLIC,
                new Console(session(Map.of()), null, Set.of()).caller().role());
        assertEquals(
                Role.ADMINISTRATOR,
                new Console(session(Map.of()), null, Set.of(ADMIN)).asProvince().role());
    }

    @Test
    public void chineseIsTheDefaultAndLcAllWins() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Console.language(name -> null));
        assertEquals(
                Locale.SIMPLIFIED_CHINESE,
                Console.language(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8")::get));
        assertEquals(Locale.ENGLISH, Console.language(Map.of("LC_CTYPE", "C", "LANG", "en_GB.UTF-8")::get));
        assertEquals(Locale.ENGLISH, Console.language(Map.of("LANG", "C")::get, Map.of("LANG", "en_US.UTF-8")::get));
    }

    @Test
    public void aLineWithoutValueIsNotShown() {
        Console console = new Console(session(Map.of("LANG", "en")), CALLERS, Set.of(ADMIN));
        console.line("无", "none", (Object) null);
        console.line("名称", "Name", "𠮷");
        assertEquals("Name: 𠮷" + System.lineSeparator(), written.toString(StandardCharsets.UTF_8));
    }

    @Test
    public void codesRegionsAndMomentsAreShownAsPeopleReadThem() {
        Console console = new Console(session(Map.of("LANG", "zh")), CALLERS, Set.of(ADMIN));
        console.line(
                "阶段",
                "Stage",
                StationStage.ADMITTED,
                Region.of("130102"),
                Region.of("990000"),
                true,
                Set.of("b", "a"),
                Instant.parse("2026-11-27T16:05:00Z"));
        assertEquals(
                "阶段：在库  130102 长安区  990000  是  a b  2026-11-28 00:05" + System.lineSeparator(),
                written.toString(StandardCharsets.UTF_8));
    }

    @Test
    public void whatOthersHaveWrittenCanNeitherSteerTheTerminalNorTurnTheText() {
        Console console = new Console(session(Map.of("LANG", "en")), CALLERS, Set.of(ADMIN));
        console.line("名称", "Name", "a\u001b[2Jb\r\nc\u202ed");
        assertEquals("Name: a [2Jb c d" + System.lineSeparator(), written.toString(StandardCharsets.UTF_8));
    }

    @Test
    public void anEmptyTableSaysSoAndAPageSaysHowToGoOn() {
        Console console = new Console(session(Map.of("LANG", "zh")), CALLERS, Set.of(ADMIN));
        console.print(console.table("标识", "Id"), null);
        Table table = console.table("标识", "Id");
        console.row(table, 7);
        console.print(table, "Y3Vyc29y");
        assertEquals(
                String.join(System.lineSeparator(), "（无）", "标识", "----", "7", "还有更多，用 --cursor Y3Vyc29y 继续", ""),
                written.toString(StandardCharsets.UTF_8));
    }

    private Session session(Map<String, Object> variables) {
        return Sessions.of(variables, written);
    }
}
