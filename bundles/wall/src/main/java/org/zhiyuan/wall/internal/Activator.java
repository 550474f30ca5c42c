package org.zhiyuan.wall.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.zhiyuan.wall.PluginApi;
import org.zhiyuan.wall.Wall;

/** Builds the wall before any bundle outside can run. */
public final class Activator implements BundleActivator {

    /** Services of these names mean something to the platform; what else a plugin registers is its own affair and seen by nobody. */
    private static final List<String> PLATFORMS =
            List.of("org.zhiyuan.", "org.osgi.", "org.apache.", "org.ops4j.", "javax.", "org.eclipse.");

    private static final int LATEST = 80;
    private static final int MOST_THREADS = 64;

    @Override
    public void start(BundleContext context) {
        Origins origins = new Origins(
                Path.of(property(context, "karaf.home", ".")),
                context.getBundle().getLocation(),
                List.of(property(context, "zhiyuan.wall.own", "").split(",")));
        Sides sides = new Sides(context, origins);
        Healing healing = new Healing(sides);
        healing.holdBack(context.getBundles(), LATEST);
        List<String> healed = healing.startStopped(context.getBundles());
        ServiceWall services = new ServiceWall(sides);
        BundleWall bundles = new BundleWall(sides);
        context.registerService(ResolverHookFactory.class, new PackageWall(sides), null);
        context.registerService(
                new String[] {FindHook.class.getName(), EventListenerHook.class.getName()}, services, null);
        context.registerService(
                new String[] {
                    org.osgi.framework.hooks.bundle.FindHook.class.getName(),
                    org.osgi.framework.hooks.bundle.EventHook.class.getName()
                },
                bundles,
                null);
        OwnThreadGroups threads = new OwnThreadGroups(
                Thread.currentThread().getThreadGroup(), Integer.getInteger("zhiyuan.plugin.ownthreads", MOST_THREADS));
        context.addBundleListener((SynchronousBundleListener) event -> {
            boolean gone = event.getType() == BundleEvent.UNINSTALLED;
            if (gone || event.getType() == BundleEvent.INSTALLED || event.getType() == BundleEvent.UPDATED) {
                sides.changed(event.getBundle(), false);
            }
            if (gone) {
                threads.gone(event.getBundle());
            }
        });
        Guard guard = guard(context, sides, threads);
        context.registerService(Wall.class, new Standing(sides, threads, guard, healed), null);
    }

    @Override
    public void stop(BundleContext context) {
        // it stands until the process ends
    }

    /** Null where this Java has no security managers any more, or an operator wants none. */
    @SuppressWarnings({"removal", "deprecation"})
    private static Guard guard(BundleContext context, Sides sides, OwnThreadGroups threads) {
        if ("off".equals(property(context, "zhiyuan.wall.guard", "on"))) {
            return null;
        }
        Path state = Path.of(property(context, "zhiyuan.data", property(context, "karaf.data", "data")));
        Guard guard = new Guard(
                new CallingBundle(sides::isOutside),
                threads,
                List.of(
                        state.resolve("keys"),
                        state.resolve("initial-admin-password"),
                        Path.of(property(context, "karaf.etc", "etc"))),
                name -> sides.api().isExtension(name) || PLATFORMS.stream().noneMatch(name::startsWith));
        try {
            System.setSecurityManager(guard);
            return guard;
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    private static String property(BundleContext context, String name, String standard) {
        String value = context.getProperty(name);
        return value == null ? standard : value;
    }

    /** The wall as the runtime sees it. */
    private record Standing(Sides sides, OwnThreadGroups groups, Guard guard, List<String> startedAgain)
            implements Wall {

        @Override
        public boolean isOutside(Bundle bundle) {
            return sides.isOutside(bundle);
        }

        @Override
        public PluginApi api() {
            return sides.api();
        }

        @Override
        public void onRefusal(BiConsumer<Bundle, String> listener) {
            if (guard != null) {
                guard.onRefusal(listener);
            }
        }

        @Override
        public List<OwnThreads> threads() {
            return groups.threads();
        }
    }
}
