package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Version;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.door.PluginInstaller;

/** A door and a framework in memory; a "jar" is a text of its name, its version and whatever else makes its content differ. */
final class MemoryInstaller implements PluginInstaller {

    /** What runs, by its file. */
    final Map<Path, String> running = new TreeMap<>();
    /** What is told of files that are left out. */
    final Map<Path, String> told = new TreeMap<>();

    final List<String> forgotten = new ArrayList<>();
    private final Map<String, Version> seats = new TreeMap<>();

    @Override
    public Look look(Path jar) {
        String[] words = text(jar).split(" ");
        return words.length < 2
                ? new Look(null, null, null, Text.of("不是jar文件", "is not a jar"))
                : new Look(words[0], Version.parseVersion(words[1]), "CN=author", null);
    }

    @Override
    public Text held(Path file) {
        return null;
    }

    @Override
    public boolean put(Path file) {
        Look look = look(file);
        Version seat = look.refusal() == null ? seats.get(look.name()) : null;
        if (look.refusal() != null || seat != null && look.version().compareTo(seat) < 0) {
            told.put(file, look.refusal() == null ? "is older" : look.refusal().en());
            if (look.refusal() != null) {
                running.remove(file);
            }
            return false;
        }
        seats.put(look.name(), look.version());
        told.remove(file);
        running.put(file, text(file));
        return true;
    }

    @Override
    public void seat(Path file, String name, Version version) {
        seats.put(name, version);
    }

    @Override
    public void remove(Path file) {
        String was = running.remove(file);
        if (was != null) {
            seats.remove(was.split(" ")[0]);
        }
        told.remove(file);
    }

    @Override
    public void leaveOut(Path file, Text reason) {
        remove(file);
        told.put(file, reason.en());
    }

    @Override
    public void forget(String name) {
        forgotten.add(name);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
