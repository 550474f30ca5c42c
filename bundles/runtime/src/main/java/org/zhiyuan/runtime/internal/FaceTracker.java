package org.zhiyuan.runtime.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.live.PluginRegistry;

/** Tells the registry which faces of the platform come and go; what was dropped into the folder is none. */
final class FaceTracker extends ServiceTracker<EndpointPublisher, EndpointPublisher> {

    private final PluginRegistry registry;
    private final DeployFolder folder;

    FaceTracker(BundleContext context, PluginRegistry registry, DeployFolder folder) {
        super(context, EndpointPublisher.class, null);
        this.registry = registry;
        this.folder = folder;
    }

    @Override
    public EndpointPublisher addingService(ServiceReference<EndpointPublisher> reference) {
        EndpointPublisher face =
                folder.holds(reference.getBundle().getLocation()) ? null : super.addingService(reference);
        if (face != null) {
            registry.faceCame(face);
        }
        return face;
    }

    @Override
    public void removedService(ServiceReference<EndpointPublisher> reference, EndpointPublisher face) {
        registry.faceGoes(face);
        super.removedService(reference, face);
    }
}
