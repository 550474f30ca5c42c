package org.zhiyuan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * By which program a state folder was last used, and where everything lay; the bundle cache holds for that alone.
 *
 * @param edited what the operator had changed or added in the distribution's own folders
 */
record Stamp(
        String home, String data, String deploy, String version, String program, String plugins, List<String> edited) {

    static final String FILE = "program.properties";

    static Stamp now(PlatformFolders places, List<String> edited) throws IOException {
        return new Stamp(
                places.home().toString(),
                places.data().toString(),
                places.deploy().toString(),
                Program.version(places.home()),
                Program.fingerprint(places.home()),
                Program.plugins(List.of(places.deploy(), places.ownDeploy())),
                edited);
    }

    /** The one in that folder, null if it has none: a state of before there were stamps, or a fresh one. */
    static Stamp read(Path folder) {
        Properties from = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            from.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return null; // as good as none: the cache is made anew, and a backup too many harms nobody
        }
        String edited = from.getProperty("edited", "");
        return new Stamp(
                from.getProperty("home", ""),
                from.getProperty("data", ""),
                from.getProperty("deploy", ""),
                from.getProperty("version", "?"),
                from.getProperty("program", ""),
                from.getProperty("plugins", ""),
                edited.isEmpty() ? List.of() : List.of(edited.split("\\|")));
    }

    void write(Path folder) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("home", home);
        lines.put("data", data);
        lines.put("deploy", deploy);
        lines.put("version", version);
        lines.put("program", program);
        lines.put("plugins", plugins);
        lines.put("edited", String.join("|", edited));
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) ->
                text.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n'));
        Path next = folder.resolve(FILE + ".next");
        Files.writeString(next, text);
        Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean sameProgram(Stamp other) {
        return other != null && program.equals(other.program);
    }

    /** Whether a bundle cache made under that stamp holds under this one. */
    boolean sameCache(Stamp other) {
        return sameProgram(other)
                && home.equals(other.home)
                && data.equals(other.data)
                && deploy.equals(other.deploy)
                && plugins.equals(other.plugins);
    }
}
