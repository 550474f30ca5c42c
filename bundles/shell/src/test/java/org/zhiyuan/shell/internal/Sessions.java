package org.zhiyuan.shell.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.karaf.shell.api.console.Session;

/** Consoles without a terminal. */
final class Sessions {
    private Sessions() {}

    static Session of(Map<String, Object> variables) {
        return of(variables, OutputStream.nullOutputStream());
    }

    static Session of(Map<String, Object> variables, OutputStream written) {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "get" -> variables.get(arguments[0]);
                    case "getConsole" -> out;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
