package org.zhiyuan.wall.internal;

import java.util.Collection;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/** Hides services: of the platform, plugins see what their API offers; of a plugin, the runtime sees the extensions and nobody the rest. */
final class ServiceWall implements FindHook, EventListenerHook {

    /** Tells the platform's health that a dropped bundle is wired; made by the extender, whatever the bundle does. */
    private static final String WIRED = "org.osgi.service.blueprint.container.BlueprintContainer";

    private final Sides sides;

    ServiceWall(Sides sides) {
        this.sides = sides;
    }

    @Override
    public void find(
            BundleContext asker, String name, String filter, boolean all, Collection<ServiceReference<?>> references) {
        Bundle looking = asker.getBundle();
        references.removeIf(reference -> !sees(looking, reference));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        ServiceReference<?> reference = event.getServiceReference();
        listeners.keySet().removeIf(context -> !sees(sides.bundleOf(context), reference));
    }

    private boolean sees(Bundle looking, ServiceReference<?> reference) {
        Bundle owner = reference.getBundle();
        if (looking == null
                || owner == null
                || owner.getBundleId() == looking.getBundleId()
                || looking.getBundleId() == 0) {
            return true;
        }
        if (sides.isOutside(looking)) {
            return !sides.isOutside(owner) && sides.api().offersService(names(reference));
        }
        return !sides.isOutside(owner)
                || sides.isFollower(looking) && sides.api().isExtension(names(reference))
                || tellsWired(reference);
    }

    private static boolean tellsWired(ServiceReference<?> reference) {
        String[] names = names(reference);
        return names.length == 1 && names[0].equals(WIRED);
    }

    private static String[] names(ServiceReference<?> reference) {
        return (String[]) reference.getProperty(Constants.OBJECTCLASS);
    }
}
