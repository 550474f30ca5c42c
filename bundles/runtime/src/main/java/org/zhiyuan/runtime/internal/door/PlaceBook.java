package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.runtime.internal.live.Places;
import org.zhiyuan.runtime.internal.live.PluginKey;

/**
 * Which file of the deploy folder holds which id and which symbolic name (标识占用): kept beside the database, so that neither the order of
 * a start nor a lost bundle cache gives a place to somebody else. A place is free again when its file is away.
 */
public final class PlaceBook implements Places {

    /** Who holds a symbolic name, and in which version. */
    record Holder(String file, Version version) {}

    private static final Logger LOG = LoggerFactory.getLogger(PlaceBook.class);
    private static final String NAME = "name/";
    private static final String VERSION = "version/";

    private final DeployFolder folder;
    private final Path store;
    private final Properties places = new Properties();

    public PlaceBook(DeployFolder folder, Path store) {
        this.folder = folder;
        this.store = store;
        if (Files.exists(store)) {
            try (InputStream in = Files.newInputStream(store)) {
                places.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} can't be read; who comes first holds the places", store, e);
            }
        }
    }

    @Override
    public synchronized boolean take(PluginKey key, String file) {
        String place = place(key);
        String held = held(place);
        if (held != null && !held.equals(file)) {
            return false;
        }
        if (held == null && folder.lies(file)) {
            places.setProperty(place, file);
            save();
        }
        return true;
    }

    @Override
    public synchronized String holder(PluginKey key) {
        return held(place(key));
    }

    /** Who holds a symbolic name, null if nobody does. */
    synchronized Holder ofName(String symbolicName) {
        String file = held(NAME + symbolicName);
        return file == null ? null : new Holder(file, Version.parseVersion(places.getProperty(VERSION + symbolicName)));
    }

    synchronized void takeName(String symbolicName, Version version, String file) {
        places.setProperty(NAME + symbolicName, file);
        places.setProperty(VERSION + symbolicName, version.toString());
        save();
    }

    /** What a file holds is free, since it was sent away. */
    synchronized void leave(String file) {
        if (places.values().remove(file)) {
            places.values().removeIf(file::equals);
            save();
        }
    }

    private static String place(PluginKey key) {
        return key.kind() + '/' + key.id();
    }

    private String held(String place) {
        String file = places.getProperty(place);
        return file == null || !folder.lies(file) ? null : file;
    }

    /** A place that could not be kept is only kept until the next start. */
    private void save() {
        places.entrySet()
                .removeIf(entry -> !String.valueOf(entry.getKey()).startsWith(VERSION)
                        && !folder.lies(String.valueOf(entry.getValue())));
        places.keySet()
                .removeIf(key -> String.valueOf(key).startsWith(VERSION)
                        && !places.containsKey(NAME + String.valueOf(key).substring(VERSION.length())));
        Path fresh = store.resolveSibling(store.getFileName() + ".new");
        try {
            Files.createDirectories(store.getParent());
            try (OutputStream out = Files.newOutputStream(fresh)) {
                places.store(out, null);
            }
            Files.move(fresh, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("Can't keep who holds which id in {}: {}", store, e.toString());
        }
    }
}
