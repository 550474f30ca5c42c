package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.karaf.shell.api.console.Session;
import org.junit.Test;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

public class ConsoleTest {
    private static final Caller ADMIN = new Caller(new AccountId("a".repeat(32)), "admin", Role.ADMINISTRATOR, Region.HEBEI,
            Locale.CHINESE);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    public void theSignedInAccountActsInTheTerminalsLanguage() {
        Console console = new Console(session(Map.of("LANG", "en_US.UTF-8")), Set.of(ADMIN));
        assertEquals(ADMIN.account(), console.caller().account());
        assertEquals("yes", console.text("是", "yes"));
    }

    @Test
    public void roundsAreOpenedForTheProvinceUnderThePersonsOwnName() {
        Caller province = new Console(session(Map.of("LANG", "zh")), Set.of(ADMIN)).asProvince();
        assertEquals(Role.PROVINCE, province.role());
        assertEquals("admin", province.getName());
    }

    @Test
    public void withoutAnAccountTheConsoleActsAsThePlatform() {
        Console console = new Console(session(Map.of()), Set.of());
        assertEquals(Caller.platform().account(), console.caller().account());
        assertEquals("console", console.caller().getName());
    }

    @Test
    public void chineseIsTheDefaultAndLcAllWins() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Console.language(name -> null));
        assertEquals(Locale.SIMPLIFIED_CHINESE, Console.language(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8")::get));
        assertEquals(Locale.ENGLISH, Console.language(Map.of("LC_CTYPE", "C", "LANG", "en_GB.UTF-8")::get));
        assertEquals(Locale.ENGLISH, Console.language(Map.of("LANG", "C")::get, Map.of("LANG", "en_US.UTF-8")::get));
    }

    @Test
    public void aLineWithoutValueIsNotShown() {
        Console console = new Console(session(Map.of("LANG", "en")), Set.of(ADMIN));
        console.line("无", "none", null);
        console.line("名称", "Name", "𠮷");
        assertEquals("Name: 𠮷" + System.lineSeparator(), written.toString(StandardCharsets.UTF_8));
    }

    private Session session(Map<String, Object> variables) {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class},
                (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "get" -> variables.get(arguments[0]);
                    case "getConsole" -> out;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
