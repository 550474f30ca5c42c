package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A distribution and a state folder with just enough in them. */
final class Folders {

    private Folders() {}

    static PlatformFolders places(Path root, String home) throws IOException {
        Path distribution = root.resolve(home);
        for (String name : Required.files()) {
            write(distribution.resolve("etc").resolve(name), delivered(name));
        }
        write(distribution.resolve("etc/org.zhiyuan.city-130500.cfg"), "region = 130500\nstaff.least = 3\n");
        write(distribution.resolve("system/org/zhiyuan/core-api/1.0/core-api-1.0.jar"), "code of " + home);
        write(distribution.resolve("bin/zhiyuan"), "#!/bin/sh\n");
        distribution.resolve("bin/zhiyuan").toFile().setExecutable(true);
        Files.createDirectories(root.resolve("data"));
        return new PlatformFolders(
                distribution, root.resolve("data"), distribution.resolve("etc"), distribution.resolve("deploy"));
    }

    private static String delivered(String name) {
        return switch (name) {
            case "org.ops4j.pax.web.cfg" ->
                "org.osgi.service.http.port = ${env:PORT:-8181}\n"
                        + "org.ops4j.pax.web.listening.addresses = 127.0.0.1\nother = kept\n";
            case "org.apache.karaf.shell.cfg" -> "sshPort = 8101\nsshHost = 127.0.0.1\nhostKey = key\n";
            case "org.ops4j.datasource-store.cfg" ->
                "osgi.jdbc.driver.name = derby\ndataSourceName = store\n"
                        + "ops4j.preHook = store-migrations\ndatabaseName = db\n";
            case "org.ops4j.pax.logging.cfg" ->
                "log4j2.rootLogger.level = INFO\nlog4j2.rootLogger.appenderRef.RollingFile.ref = x\n";
            case "org.ops4j.pax.url.mvn.cfg" -> "org.ops4j.pax.url.mvn.defaultRepositories = x\n";
            case "config.properties" -> "karaf.framework = felix\nfelix.fileinstall.dir = x\n";
            case "system.properties" -> "karaf.default.repository = system\nzhiyuan.data = x\n";
            case "org.apache.felix.fileinstall-deploy.cfg" -> "felix.fileinstall.dir = x\n";
            default -> "a = b\n";
        };
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
