package org.zhiyuan.security.internal;

import java.nio.file.Path;

/** Where everything lies that must survive: the system property {@code zhiyuan.data}. */
public final class SecurityFolder {

    private SecurityFolder() {}

    public static Path path() {
        String karaf = System.getProperty("karaf.data", "data");
        return Path.of(System.getProperty("zhiyuan.data", karaf)).toAbsolutePath();
    }
}
