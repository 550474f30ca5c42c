package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;

/**
 * A journal of what is being started (启动日志): a file each while a plugin's first code runs. Where the process ended meanwhile, the file
 * is found at the next start, and the plugin is left out until it is changed or let in again. Of several that were being started at once
 * nobody can tell whose fault it was; those are left out that were there the time before as well.
 */
public final class StartJournal {

    private static final Logger LOG = LoggerFactory.getLogger(StartJournal.class);
    private static final String SUSPECT = "suspect";
    private static final String LEFT_OUT = "left out";

    private final DeployFolder folder;
    private final Path starting;
    private final Path store;
    private final Properties files = new Properties();

    /** Reads what the last run left behind. */
    public StartJournal(DeployFolder folder, Path state) {
        this.folder = folder;
        this.starting = state.resolve("starting");
        this.store = state.resolve("left-out.properties");
        try {
            Files.createDirectories(starting);
            if (Files.exists(store)) {
                try (InputStream in = Files.newInputStream(store)) {
                    files.load(in);
                }
            }
            judge(found());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The journal of starts in {} can't be read", state, e);
        }
    }

    private Set<String> found() throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(starting)) {
            for (Path each : all) {
                names.add(each.getFileName().toString());
                Files.delete(each);
            }
        }
        names.removeIf(name -> !folder.lies(name));
        return names;
    }

    private void judge(Set<String> unfinished) {
        Set<String> before = new HashSet<>();
        files.forEach((name, state) -> {
            if (state.toString().startsWith(SUSPECT)) {
                before.add(name.toString());
            }
        });
        before.forEach(files::remove);
        Set<String> again = new HashSet<>(unfinished);
        again.retainAll(before);
        Set<String> guilty = unfinished.size() == 1 ? unfinished : again;
        unfinished.forEach(name ->
                files.setProperty(name, (guilty.contains(name) ? LEFT_OUT : SUSPECT) + ' ' + folder.changed(name)));
        guilty.forEach(name -> LOG.error("Leaves out {}: the platform ended while it was starting", name));
        files.keySet().removeIf(name -> !folder.lies(name.toString()));
        save();
    }

    /** Its first code is about to run. */
    public synchronized void begin(String file) {
        try {
            if (!file.isEmpty()) {
                Files.write(starting.resolve(file), new byte[0]);
            }
        } catch (IOException e) {
            LOG.warn("Can't note that {} starts: {}", file, e.toString());
        }
    }

    /** It has come out again. */
    public synchronized void end(String file) {
        try {
            if (!file.isEmpty()) {
                Files.deleteIfExists(starting.resolve(file));
            }
        } catch (IOException e) {
            LOG.warn("Can't note that {} has started: {}", file, e.toString());
        }
    }

    /** Why a file is left out, null if it is not; one that has been changed since is not. */
    synchronized Text refusal(String file) {
        String state = files.getProperty(file, "");
        if (!state.startsWith(LEFT_OUT)) {
            return null;
        }
        if (!state.equals(LEFT_OUT + ' ' + folder.changed(file))) {
            files.remove(file);
            save();
            return null;
        }
        return Text.of(
                "上次启动它时平台的进程结束了，因此未予启动；修正后重新放入，或用zhiyuan:plugin-release bundle/" + file + "放行",
                "is left out, since the process ended while it was being started; drop it again when it is mended,"
                        + " or let it in by zhiyuan:plugin-release bundle/" + file);
    }

    /** Lets a file in again. @return whether it was left out */
    public synchronized boolean release(String file) {
        boolean was = files.getProperty(file, "").startsWith(LEFT_OUT);
        if (was) {
            files.remove(file);
            save();
            folder.touch(file);
        }
        return was;
    }

    private void save() {
        Path fresh = store.resolveSibling(store.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                files.store(out, null);
            }
            Files.move(fresh, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Can't keep what is left out in {}: {}", store, e.toString());
        }
    }
}
