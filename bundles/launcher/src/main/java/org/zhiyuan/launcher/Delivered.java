package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came in the folders that operators edit, by the checksums that the build wrote down. */
final class Delivered {

    static final String FILE = "lib/zhiyuan/delivered.sha256";

    /** Differ between any two versions, and are nobody's to edit. */
    private static final Set<String> FRAMEWORK = Set.of(
            "config.properties",
            "startup.properties",
            "jre.properties",
            "org.apache.karaf.features.cfg",
            "org.apache.karaf.features.xml");

    private Delivered() {}

    /** Files in {@code etc/} and {@code deploy/} that are not as delivered, by their names there; empty where nobody knows. */
    static List<String> edited(Path home) throws IOException {
        Map<String, String> sums = new HashMap<>();
        if (!Files.isRegularFile(home.resolve(FILE))) {
            return List.of();
        }
        for (String line : Files.readAllLines(home.resolve(FILE))) {
            String[] parts = line.split("[ *]+", 2);
            if (parts.length == 2) {
                sums.put(parts[1], parts[0]);
            }
        }
        List<String> edited = new ArrayList<>();
        for (String folder : List.of("etc", "deploy")) {
            for (String name : EtcInForce.names(home.resolve(folder))) {
                Path file = home.resolve(folder).resolve(name);
                if (Files.isReadable(file)
                        && Files.isRegularFile(file)
                        && !Program.sum(file).equals(sums.get(folder + "/" + name))) {
                    edited.add(folder + "/" + name);
                }
            }
        }
        return edited;
    }

    /** Keys and values where it has such: programs of before wrote their files of settings anew, with the same in them. */
    private static Object says(Path file) throws IOException {
        if (file.toString().matches(".*\\.(cfg|properties)")) {
            try {
                return SettingsFile.parse(file, Files.readAllBytes(file));
            } catch (SettingsFile.Unusable e) {
                return Program.sum(file);
            }
        }
        return Program.sum(file);
    }

    /** The same for a distribution that wrote nothing down: what differs from another one's. */
    static List<String> different(Path home, Path other) throws IOException {
        List<String> different = new ArrayList<>();
        for (String name : EtcInForce.names(home.resolve("etc"))) {
            if (FRAMEWORK.contains(name)) {
                continue;
            }
            Path file = home.resolve("etc").resolve(name);
            Path there = other.resolve("etc").resolve(name);
            if (Files.isRegularFile(file)
                    && !(Files.isRegularFile(there) && says(file).equals(says(there)))) {
                different.add("etc/" + name);
            }
        }
        for (String name : EtcInForce.names(home.resolve("deploy"))) {
            if (!Files.exists(other.resolve("deploy").resolve(name))) {
                different.add("deploy/" + name);
            }
        }
        return different;
    }
}
