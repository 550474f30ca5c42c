package org.zhiyuan.itests;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The embedded database of a platform that is stopped, opened with the distribution's own Derby: to damage it as no request can. */
final class StoppedDatabase {

    private StoppedDatabase() {}

    static void execute(RunningPlatform platform, String... statements) throws IOException {
        String url = "jdbc:derby:" + platform.data().resolve("db");
        URL[] jars = jars(platform.data().resolveSibling("derby"));
        try (URLClassLoader derby = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver) derby.loadClass("org.apache.derby.jdbc.EmbeddedDriver")
                    .getDeclaredConstructor()
                    .newInstance();
            Properties user = new Properties();
            user.setProperty("user", "zhiyuan");
            try (Connection connection = driver.connect(url, user);
                    Statement statement = connection.createStatement()) {
                for (String each : statements) {
                    statement.execute(each);
                }
            }
            close(driver, url);
        } catch (ReflectiveOperationException | SQLException e) {
            throw new IOException(e);
        }
    }

    /** Derby says by an exception that it has ended. */
    private static void close(Driver driver, String url) throws SQLException {
        try {
            driver.connect(url + ";shutdown=true", new Properties());
        } catch (SQLException ended) {
            if (!"08006".equals(ended.getSQLState())) {
                throw ended;
            }
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> bundles = Files.walk(RunningPlatform.home().resolve("system/org/zhiyuan/derby"));
                JarFile bundle =
                        new JarFile(bundles.filter(file -> file.toString().endsWith(".jar"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>)
                    bundle.stream().filter(each -> each.getName().endsWith(".jar"))::iterator) {
                Path jar = folder.resolve(entry.getName());
                if (Files.notExists(jar)) {
                    Files.copy(bundle.getInputStream(entry), jar);
                }
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }
}
