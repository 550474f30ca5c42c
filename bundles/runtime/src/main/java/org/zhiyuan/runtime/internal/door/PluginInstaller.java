package org.zhiyuan.runtime.internal.door;

import java.nio.file.Path;
import org.osgi.framework.Version;
import org.zhiyuan.core.Text;

/** What the manager asks of the door: to look at jars, to bring them in and to take them out. A bundle's place is its file. */
public interface PluginInstaller {

    /** What a jar is. @param refusal why it may not come in, null if it may; the other values are null then */
    record Look(String name, Version version, String signer, Text refusal) {}

    Look look(Path jar);

    /** Why nothing of that file is started for now, whatever it holds; null if it may be. */
    Text held(Path file);

    /** Brings in what the file holds. @return false if the door sent it away, or kept the newer one that was there */
    boolean put(Path file);

    /** Gives a file the place of this name and version, so that it comes in though an older version may not take it. */
    void seat(Path file, String name, Version version);

    /** Takes out what came from a file, and gives its places back. */
    void remove(Path file);

    /** The same, and tells those who ask why the file that lies there is not in. */
    void leaveOut(Path file, Text reason);

    /** Forgets what is told of a plugin that has gone. */
    void forget(String name);
}
