package org.zhiyuan.itests;

import com.sun.tools.ws.wscompile.WsimportTool;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.ws.BindingProvider;

/** A client that wsimport, knowing nothing of this platform, makes from a description it fetches; -extension is for SOAP 1.2. */
final class GeneratedClient implements AutoCloseable {
    private static final String PACKAGE = "generated";
    private final URI description;
    private final String name;
    private final URLClassLoader classes;

    GeneratedClient(URI description, String service) throws Exception {
        this.description = description;
        this.name = PACKAGE + "." + service;
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "client-");
        String[] arguments = {
            "-quiet", "-extension", "-Xnocompile", "-p", PACKAGE, "-s", folder.toString(), description.toString()
        };
        compile(folder, new WsimportTool(System.out).run(arguments));
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GeneratedClient.class.getClassLoader());
    }

    private static void compile(Path folder, boolean generated) throws IOException {
        if (!generated) {
            throw new AssertionError("wsimport can't read the description");
        }
        try (var sources = Files.walk(folder)) {
            String[] files = sources.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toArray(String[]::new);
            String[] options = {
                "-nowarn",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()
            };
            String[] all = Arrays.copyOf(options, options.length + files.length);
            System.arraycopy(files, 0, all, options.length, files.length);
            if (javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, all) != 0) {
                throw new AssertionError("what wsimport made does not compile");
            }
        }
    }

    /** A port of the generated service, signed in by HTTP Basic. */
    Object port(String getter, String account, String password) throws Exception {
        Object service = classes.loadClass(name).getConstructor(URL.class).newInstance(description.toURL());
        Object port = call(service, getter);
        ((BindingProvider) port).getRequestContext().put(BindingProvider.USERNAME_PROPERTY, account);
        ((BindingProvider) port).getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, password);
        return port;
    }

    /** What a call that must fail throws. */
    Throwable refusal(Object target, String method, Object... arguments) throws Exception {
        try {
            call(target, method, arguments);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
        throw new AssertionError(method + " was not refused");
    }

    static Object call(Object target, String name, Object... arguments) throws Exception {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                return method.invoke(target, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
