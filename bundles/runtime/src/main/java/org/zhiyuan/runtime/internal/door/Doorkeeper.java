package org.zhiyuan.runtime.internal.door;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.trust.Seal;

/**
 * Stands before the door: the deployer gets a checked copy of what was dropped, or nothing. Inside the framework it would be too late
 * for an extension, whose code runs at once, for a fragment, which restarts its host, and for what takes an installed bundle's place
 * by its name.
 */
public final class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final int MOST = 1_000;

    private final BundleContext context;
    private final DeployFolder folder;
    private final Door door;
    private final Outside outside;
    private final PlaceBook places;
    private final Path accepted;
    private final Map<Path, Text> refusals = new ConcurrentHashMap<>();
    /** Files that come in when another one leaves. */
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    /** @param accepted a folder for copies of what was let in last, from each file */
    public Doorkeeper(
            BundleContext context, DeployFolder folder, Door door, Outside outside, PlaceBook places, Path accepted) {
        this.context = context;
        this.folder = folder;
        this.door = door;
        this.outside = outside;
        this.places = places;
        this.accepted = accepted;
    }

    /** The copy that is installed in the file's place, null if none is: what was looked at can't be swapped afterwards. */
    File admit(File file, File copies) throws IOException {
        Path original = file.toPath();
        String name = file.getName();
        Path copy = copies.toPath().resolve(name);
        waiting.remove(name);
        Text refusal = refusal(original, copy);
        if (refusal != null) {
            places.leave(name);
            return sendAway(original, copy, refusal);
        }
        Newcomer newcomer = Newcomer.of(name, door.manifest(copy));
        Newcomer.Outcome outcome = newcomer.ask(places);
        if (outcome.keepsOld() && Files.exists(accepted.resolve(name))) {
            note(original, outcome.refusal());
            Files.copy(accepted.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
            return copy.toFile();
        }
        if (outcome.refusal() != null) {
            if (outcome.rival() != null) {
                waiting.put(name, outcome.rival());
            }
            return sendAway(original, copy, outcome.refusal());
        }
        refusals.remove(original);
        Files.createDirectories(accepted);
        Files.copy(copy, accepted.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        if (outcome.rival() != null) {
            folder.touch(outcome.rival()); // looked at again, it finds itself outdated
        }
        return copy.toFile();
    }

    private File sendAway(Path original, Path copy, Text refusal) throws IOException {
        Files.deleteIfExists(copy);
        if (DeployFolder.counts(original)) {
            note(original, refusal);
        }
        return null;
    }

    private void note(Path original, Text refusal) {
        LOG.warn("Refused {}: {}", original, refusal.en());
        refusals.put(original, refusal);
        refusals.keySet().removeIf(each -> refusals.size() > MOST);
    }

    /** Whether the file is what was let in last, so that nothing has to be done. */
    boolean isKnown(File file) throws IOException {
        Path last = accepted.resolve(file.getName());
        return refusals.get(file.toPath()) == null && Files.exists(last) && Files.mismatch(last, file.toPath()) < 0;
    }

    /** Whether what was let in still may be: its name is its own, and it is neither left out nor kept out by safe mode. */
    boolean holdsPlace(File file) throws IOException {
        Path path = file.toPath();
        if (door.held(path) != null || door.examine(path).refusal() != null) {
            return false;
        }
        PlaceBook.Holder holder =
                places.ofName(Newcomer.of(file.getName(), door.manifest(path)).name());
        return holder != null && holder.file().equals(file.getName());
    }

    /** A file has been taken away. */
    void forget(File file) throws IOException {
        refusals.remove(file.toPath());
        waiting.remove(file.getName());
        Files.deleteIfExists(accepted.resolve(file.getName()));
    }

    /** A bundle has gone: what waited for its place is looked at again. */
    public void reconsider() {
        waiting.forEach((file, rival) -> {
            if (!folder.lies(rival) && waiting.remove(file, rival) && folder.lies(file)) {
                folder.touch(file);
            }
        });
    }

    private Text refusal(Path original, Path copy) throws IOException {
        Text held = door.held(original);
        Text problem = held == null ? door.problem(original) : held; // before it is copied: its size is bounded then
        if (problem != null) {
            return problem;
        }
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        Text refusal = door.examine(copy).refusal();
        return refusal != null ? refusal : taken(copy);
    }

    /** Whether File Install would put it into the place of a bundle that is part of the platform. */
    private Text taken(Path copy) {
        Newcomer newcomer;
        try {
            newcomer = Newcomer.of("", door.manifest(copy));
        } catch (IOException e) {
            return Reasons.brokenJar(e);
        } catch (IllegalArgumentException e) {
            String why = Reasons.trim(String.valueOf(e.getMessage()));
            return Text.of("Bundle-Version不合规：" + why, "has no valid Bundle-Version: " + why);
        }
        for (Bundle bundle : context.getBundles()) {
            if (newcomer.name().equals(bundle.getSymbolicName()) && !outside.is(bundle)) {
                return Text.of(
                        "名称“" + newcomer.name() + "”属于平台自身的组件",
                        "bears the name of one of the platform's own bundles, " + newcomer.name());
            }
        }
        return null;
    }

    /** What a jar is, and whether it could come in. */
    PluginInstaller.Look look(Path jar) {
        Seal seal = door.examineContent(jar);
        Text refusal = seal.refusal() != null ? seal.refusal() : taken(jar);
        if (refusal != null) {
            return new PluginInstaller.Look(null, null, null, refusal);
        }
        try {
            Newcomer newcomer = Newcomer.of("", door.manifest(jar));
            return new PluginInstaller.Look(newcomer.name(), newcomer.version(), seal.signer(), null);
        } catch (IOException e) {
            return new PluginInstaller.Look(null, null, null, Reasons.brokenJar(e));
        }
    }

    Text held(Path file) {
        return door.held(file);
    }

    /** Gives a file the place of a name, whatever version had it. */
    void seat(Path file, String name, Version version) {
        places.takeName(name, version, file.getFileName().toString());
    }

    /** What a file holds is free, and nobody waits for it any more. */
    void free(Path file) {
        places.leave(file.getFileName().toString());
    }

    void leaveOut(Path file, Text reason) {
        waiting.values().removeIf(file.getFileName().toString()::equals);
        if (DeployFolder.counts(file)) {
            note(file, reason);
        }
    }

    /** Why a file was sent away when it was last looked at, null if it was not. */
    Text refusal(Path file) {
        return refusals.get(file);
    }
}
