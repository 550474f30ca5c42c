package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginState;

/** Explains what lies in the deploy folder and yet offers nothing: one row per file. */
public final class BundleReport {

    private static final long PATIENCE_MILLIS = 3_000;

    private final BundleContext context;
    private final DeployFolder folder;
    private final Door door;
    private final Doorkeeper keeper;
    private final Troubles troubles;
    private final Predicate<Bundle> offers;
    private final Outside outside;
    private final Clock clock;

    /** @param offers whether a bundle has registered anything the platform follows */
    public BundleReport(
            BundleContext context,
            DeployFolder folder,
            Door door,
            Doorkeeper keeper,
            Troubles troubles,
            Predicate<Bundle> offers,
            Outside outside,
            Clock clock) {
        this.context = context;
        this.folder = folder;
        this.door = door;
        this.keeper = keeper;
        this.troubles = troubles;
        this.offers = offers;
        this.outside = outside;
        this.clock = clock;
    }

    /** Rows of the kind {@code bundle}; empty when all is well. */
    public List<Plugin> rows() {
        List<Plugin> rows = new ArrayList<>();
        Set<Path> installed = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (folder.holds(bundle.getLocation())) {
                Path file = folder.file(bundle.getLocation());
                installed.add(file);
                Text reason = reason(bundle);
                if (reason != null) {
                    rows.add(row(
                            file,
                            bundle.getSymbolicName(),
                            bundle.getVersion().toString(),
                            door.seal(bundle).signer(),
                            reason,
                            Instant.ofEpochMilli(bundle.getLastModified())));
                }
            }
        }
        for (Path file : folder.files()) {
            if (!installed.contains(file)) {
                rows.add(row(file, "", "", null, strandedReason(file), changed(file)));
            }
        }
        outside.leftBehind()
                .forEach(threads -> rows.add(new Plugin(
                        "bundle",
                        threads.name(),
                        Text.of(threads.name(), threads.name()),
                        threads.name(),
                        "",
                        null,
                        PluginState.GONE,
                        Text.format(
                                "已被移除，但仍有%d个自建线程在运行，已用CPU %d 秒",
                                "is gone, but %d threads of its own still run and have used %d s of the processor",
                                threads.count(),
                                threads.cpuMillis() / 1000),
                        clock.instant(),
                        0,
                        0)));
        return rows;
    }

    private Text reason(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return null;
        }
        Text refusal = door.seal(bundle).refusal();
        Text sentBack = keeper.refusal(folder.file(bundle.getLocation()));
        if (refusal != null || sentBack != null) {
            return refusal == null ? sentBack : refusal;
        }
        Text trouble = troubles.of(bundle.getLocation());
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> unresolved(revision, trouble);
            case Bundle.RESOLVED -> trouble != null ? trouble : Text.of("没有启动", "is not started");
            case Bundle.ACTIVE ->
                offers.test(bundle) || clock.millis() - bundle.getLastModified() < PATIENCE_MILLIS && trouble == null
                        ? null
                        : trouble != null
                                ? trouble
                                : Text.of(
                                        "已启动，但没有注册任何服务类型、市级机构或接口",
                                        "is started but registers no service type, city organisation or endpoint");
            case Bundle.STARTING ->
                trouble != null
                        ? trouble
                        : bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null
                                ? null
                                : Text.of("正在启动，尚未完成", "is still starting");
            default -> Text.of("正在停止", "is being stopped");
        };
    }

    private Text unresolved(BundleRevision revision, Text trouble) {
        Bundle framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        Text missing = Manifests.missing(revision, framework.adapt(FrameworkWiring.class), outside::is);
        return missing != null
                ? missing
                : trouble != null
                        ? trouble
                        : Text.of("无法解析：所需的包彼此冲突", "does not resolve: what it needs is in conflict");
    }

    private Text strandedReason(Path file) {
        Text refusal = keeper.refusal(file);
        Text problem = refusal != null ? refusal : door.problem(file);
        Text trouble = troubles.of(DeployFolder.location(file));
        return problem != null ? problem : trouble != null ? trouble : Text.of("尚未被安装", "has not been installed yet");
    }

    private Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return clock.instant();
        }
    }

    private static Plugin row(Path file, String bundle, String version, String signer, Text reason, Instant since) {
        String name = file.getFileName().toString();
        return new Plugin(
                "bundle",
                name,
                Text.of(name, name),
                bundle == null ? "" : bundle,
                version,
                signer,
                PluginState.REFUSED,
                reason,
                since,
                0,
                0);
    }
}
