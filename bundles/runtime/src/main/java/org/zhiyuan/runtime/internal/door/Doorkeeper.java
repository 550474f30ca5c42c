package org.zhiyuan.runtime.internal.door;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarInputStream;
import org.apache.felix.fileinstall.ArtifactTransformer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;

/**
 * Stands before the door: File Install gets a checked copy of what was dropped, or nothing. Inside the framework it would be too late
 * for an extension, whose code runs at once, for a fragment, which restarts its host, and for what takes an installed bundle's place
 * by its name.
 */
public final class Doorkeeper implements ArtifactTransformer {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final int MOST = 1_000;

    private final BundleContext context;
    private final DeployFolder folder;
    private final Door door;
    private final Map<Path, Text> refusals = new ConcurrentHashMap<>();

    public Doorkeeper(BundleContext context, DeployFolder folder, Door door) {
        this.context = context;
        this.folder = folder;
        this.door = door;
    }

    /** Everything that lies in the folder, so that nobody else takes, say, a configuration from there. */
    @Override
    public boolean canHandle(File file) {
        return folder.isAbove(file.toPath());
    }

    /** The copy that is installed in the file's place: what was looked at can't be swapped afterwards. */
    @Override
    public File transform(File file, File copies) throws IOException {
        Path original = file.toPath();
        Path copy = copies.toPath().resolve(file.getName());
        Text refusal = refusal(original, copy);
        if (refusal == null) {
            refusals.remove(original);
            return copy.toFile();
        }
        Files.deleteIfExists(copy);
        if (DeployFolder.counts(original)) {
            LOG.warn("Refused {}: {}", original, refusal.en());
            refusals.put(original, refusal);
            refusals.keySet().removeIf(each -> refusals.size() > MOST);
        }
        return null;
    }

    private Text refusal(Path original, Path copy) throws IOException {
        Text problem = door.problem(original); // before it is copied: its size is bounded then
        if (problem != null) {
            return problem;
        }
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        Text refusal = door.examine(copy).refusal();
        return refusal != null ? refusal : taken(copy);
    }

    /** Whether File Install would put it into the place of a bundle that is part of the platform. */
    private Text taken(Path copy) throws IOException {
        String header;
        try (JarInputStream jar = new JarInputStream(Files.newInputStream(copy), false)) { // as File Install reads it
            header = jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
        }
        String name = header == null ? "" : header.split(";")[0].strip();
        for (Bundle bundle : context.getBundles()) {
            if (name.equals(bundle.getSymbolicName()) && !bundle.getLocation().startsWith("file:")) {
                return Text.of("名称“" + name + "”属于平台自身的组件", "bears the name of one of the platform's own bundles, " + name);
            }
        }
        return null;
    }

    /** Why a file was sent away when it was last looked at, null if it was not. */
    Text refusal(Path file) {
        return refusals.get(file);
    }
}
