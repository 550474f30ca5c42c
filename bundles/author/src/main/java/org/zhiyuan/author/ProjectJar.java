package org.zhiyuan.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle's jar as it lies in a folder. @param changed when it was written last */
record ProjectJar(Path file, String symbolicName, FileTime changed, long size) {

    /** The newest bundle that a build left in a folder; empty while it is being written, and for jars that are no bundles. */
    static Optional<ProjectJar> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .flatMap(file -> read(file).stream())
                    .max(Comparator.comparing(ProjectJar::changed));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty if it is not whole, or is no bundle, such as a jar of sources. */
    static Optional<ProjectJar> read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null
                    ? Optional.empty()
                    : Optional.of(new ProjectJar(
                            file, name.split(";")[0].strip(), Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
