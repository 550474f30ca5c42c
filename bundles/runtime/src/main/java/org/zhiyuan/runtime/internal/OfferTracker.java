package org.zhiyuan.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.spi.PluginProperties;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.runtime.internal.door.Outside;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.runtime.internal.live.Offer;
import org.zhiyuan.runtime.internal.live.PluginKind;
import org.zhiyuan.runtime.internal.live.PluginRegistry;
import org.zhiyuan.runtime.internal.trust.Seal;

/** Tells the registry which plugin services come and go; reads their properties and leaves their objects alone. */
final class OfferTracker implements ServiceTrackerCustomizer<Object, List<Offer>> {

    private final BundleContext context;
    private final PluginRegistry registry;
    private final Function<Bundle, Seal> door;
    private final DeployFolder folder;
    private final Outside outside;

    /** @param door says why a bundle's services are not let in, or who signed it */
    OfferTracker(
            BundleContext context,
            PluginRegistry registry,
            Function<Bundle, Seal> door,
            DeployFolder folder,
            Outside outside) {
        this.folder = folder;
        this.outside = outside;
        this.context = context;
        this.registry = registry;
        this.door = door;
    }

    /** Follows every service of the kinds, also those whose classes are not ours, to be able to say so. */
    ServiceTracker<Object, List<Offer>> open() throws InvalidSyntaxException {
        StringBuilder filter = new StringBuilder("(|");
        for (PluginKind kind : PluginKind.values()) {
            filter.append("(objectClass=").append(kind.type().getName()).append(')');
        }
        ServiceTracker<Object, List<Offer>> tracker = new ServiceTracker<>(
                context, context.createFilter(filter.append(')').toString()), this);
        tracker.open(true);
        return tracker;
    }

    @Override
    public List<Offer> addingService(ServiceReference<Object> reference) {
        List<Offer> offers = new ArrayList<>();
        Set<String> types = Set.of((String[]) reference.getProperty(Constants.OBJECTCLASS));
        for (PluginKind kind : PluginKind.values()) {
            if (types.contains(kind.type().getName())
                    && (!kind.isNamedByBundle() || outside.is(reference.getBundle()))) {
                offers.add(offer(kind, reference));
            }
        }
        offers.forEach(registry::appeared);
        return offers;
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, List<Offer> offers) {
        // an id or API version that changes while registered is a new plugin to nobody
    }

    @Override
    public void removedService(ServiceReference<Object> reference, List<Offer> offers) {
        offers.forEach(offer -> registry.vanished(offer.key(), offer.serviceId()));
        context.ungetService(reference);
    }

    private Offer offer(PluginKind kind, ServiceReference<Object> reference) {
        Bundle bundle = reference.getBundle();
        String stated = text(reference, PluginProperties.ID);
        String id = stated == null && kind.isNamedByBundle() ? bundle.getSymbolicName() : stated;
        String shown = id == null ? bundle.getSymbolicName() : Reasons.trim(id);
        Text name = Text.of(
                orElse(text(reference, PluginProperties.NAME_ZH), shown),
                orElse(text(reference, PluginProperties.NAME_EN), shown));
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        Seal seal = door.apply(bundle);
        return new Offer(
                kind,
                shown,
                name,
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                seal.signer(),
                folder.name(bundle.getLocation()),
                kind == PluginKind.CITY && !outside.is(bundle),
                (Long) reference.getProperty(Constants.SERVICE_ID),
                wiring == null ? null : wiring.getClassLoader(),
                refusal(kind, id, reference, seal),
                () -> context.getService(reference));
    }

    private Text refusal(PluginKind kind, String id, ServiceReference<Object> reference, Seal seal) {
        String stated = text(reference, PluginProperties.API_VERSION);
        String api = stated == null && kind.isNamedByBundle() ? PluginProperties.CURRENT_API : stated;
        if (!kind.fits(id)) {
            return Text.of(
                    "服务属性" + PluginProperties.ID + "缺失或不合规", "has no valid service property " + PluginProperties.ID);
        }
        if (api == null || !major(api).equals(major(PluginProperties.CURRENT_API))) {
            return Text.of(
                    "面向接口版本" + orElse(api, "（未注明）") + "，本平台为" + PluginProperties.CURRENT_API,
                    "was written for API " + orElse(api, "(not stated)") + ", this platform has "
                            + PluginProperties.CURRENT_API);
        }
        if (!reference.isAssignableTo(context.getBundle(), kind.type().getName())) {
            return Text.of("自带了一份平台接口的副本", "brings its own copy of the platform's API");
        }
        if (seal.refusal() == null && !seal.covers(kind.id(), id)) {
            return Text.of(
                    "签名者" + seal.signer() + "无权为“" + id + "”签名",
                    "is signed by " + seal.signer() + ", who does not sign for " + id);
        }
        return seal.refusal();
    }

    private static String text(ServiceReference<?> reference, String key) {
        return reference.getProperty(key) instanceof String value && !value.isBlank() ? value.strip() : null;
    }

    private static String orElse(String value, String other) {
        return value == null ? other : Reasons.trim(value);
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }
}
