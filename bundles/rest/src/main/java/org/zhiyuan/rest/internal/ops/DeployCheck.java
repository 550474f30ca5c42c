package org.zhiyuan.rest.internal.ops;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.plugin.PluginState;

/**
 * Whether the plugins that lay in the deploy folder at the start have come up or been refused; one that does neither is not waited for
 * long.
 */
public final class DeployCheck implements HealthServlet.Check {
    private static final List<String> FOLDERS = List.of("zhiyuan.deploy", "zhiyuan.deploy.own");
    /** Where the manager puts, in the state folder, what does not lie in the deploy folder. */
    private static final String INSTALLED = "/plugins/installed";

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final BundleContext context;
    private final PluginService plugins;
    private final PlatformCallers callers;
    private final Wiring wiring;
    private final AtomicLong deadline = new AtomicLong();

    public DeployCheck(BundleContext context, PluginService plugins, PlatformCallers callers) {
        this.context = context;
        this.plugins = plugins;
        this.callers = callers;
        wiring = new Wiring(context);
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String problem() {
        if (context.getServiceReference(PluginService.class) == null
                || context.getServiceReference(PlatformCallers.class) == null) {
            return "not followed yet";
        }
        deadline.compareAndSet(0, System.nanoTime() + PATIENCE);
        if (System.nanoTime() - deadline.get() > 0) {
            return null;
        }
        List<String> waiting = new ArrayList<>();
        for (String folder : folders()) {
            File[] jars = folder == null ? null : new File(folder).listFiles((where, name) -> name.endsWith(".jar"));
            for (File jar : jars == null ? new File[0] : jars) {
                if (!settled(jar)) {
                    waiting.add(jar.getName());
                }
            }
        }
        return waiting.isEmpty() ? null : "waiting for " + String.join(", ", waiting);
    }

    private List<String> folders() {
        List<String> folders = new ArrayList<>();
        FOLDERS.forEach(property -> folders.add(context.getProperty(property)));
        String data = context.getProperty("zhiyuan.data");
        folders.add(data == null ? null : data + INSTALLED);
        return folders;
    }

    private boolean settled(File jar) {
        Bundle bundle = context.getBundle(jar.toURI().toString());
        return bundle != null && bundle.getState() == Bundle.ACTIVE && wiring.complete(bundle)
                || plugins.list(callers.platform()).stream()
                        .anyMatch(plugin -> plugin.state() == PluginState.REFUSED
                                && (plugin.id().equals(jar.getName())
                                        || bundle != null && plugin.id().equals(bundle.getSymbolicName())));
    }
}
