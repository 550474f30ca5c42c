package org.zhiyuan.runtime.internal.live;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Text;

/** Offers as the tracker would make them. */
final class Plugins {

    private Plugins() {}

    static ServiceTypeDescription description(String id) {
        return new ServiceTypeDescription(
                new ServiceTypeId(id),
                Text.of("沙龙", "Salon"),
                Text.of("说明", "summary"),
                false,
                false,
                Set.of(HostKind.STATION),
                "{}",
                List.of());
    }

    static ServiceType type(String id) {
        return () -> description(id);
    }

    static Offer offer(String id, long serviceId, ServiceType type) {
        return offer(id, "bundle." + serviceId, false, serviceId, () -> type);
    }

    static Offer offer(String id, String bundle, boolean standIn, long serviceId, Supplier<?> service) {
        return new Offer(
                PluginKind.SERVICE_TYPE,
                id,
                Text.of("沙龙", "Salon"),
                bundle,
                "1.0.0",
                "CN=" + bundle,
                "",
                standIn,
                serviceId,
                Plugins.class.getClassLoader(),
                null,
                service);
    }

    static Offer refused(String id, long serviceId, Text refusal) {
        return new Offer(
                PluginKind.SERVICE_TYPE,
                id,
                Text.of(id, id),
                "bundle",
                "1.0.0",
                null,
                "",
                false,
                serviceId,
                null,
                refusal,
                () -> null);
    }
}
