package org.zhiyuan.store.jpa.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of everything that must survive and is not in the database. */
public record StateFolder(Path path) {

    /** The one that the system property {@code zhiyuan.data} names. */
    public static StateFolder ofPlatform() {
        return new StateFolder(
                Path.of(System.getProperty("zhiyuan.data", "data")).toAbsolutePath());
    }

    /** A folder in it, made if need be. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }
}
