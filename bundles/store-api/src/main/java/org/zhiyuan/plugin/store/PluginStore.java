package org.zhiyuan.plugin.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.plugin.InstalledPlugin;

/**
 * Keeps installed plugins by name, and their jars by hash in numbered parts, so that every node has the same ones. Parts are written in
 * units of their own, for a jar is larger than what one unit should hold.
 */
public interface PluginStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the name is taken */
    InstalledPlugin insert(InstalledPlugin plugin);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    InstalledPlugin replace(InstalledPlugin next);

    Optional<InstalledPlugin> find(String name);

    /** By name. */
    List<InstalledPlugin> list();

    void remove(String name);

    /** Keeps a part, from 0; one that is there already stays. */
    void keepPart(String sha256, int number, byte[] content);

    Optional<byte[]> part(String sha256, int number);

    /** Forgets all parts of a jar. */
    void dropParts(String sha256);
}
