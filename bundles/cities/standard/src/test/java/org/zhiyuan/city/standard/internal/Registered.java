package org.zhiyuan.city.standard.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.zhiyuan.station.spi.CityOrganization;

/** A bundle context that knows nothing but registering city organisations, and remembers those that are there. */
final class Registered {

    record Service(CityOrganization city, Dictionary<?, ?> properties) {}

    private final Map<ServiceRegistration<?>, Service> services = new LinkedHashMap<>();

    BundleContext context() {
        return proxy(BundleContext.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("registerService")) {
                throw new UnsupportedOperationException(method.getName());
            }
            ServiceRegistration<?> registration = registration();
            services.put(registration, new Service((CityOrganization) arguments[1], (Dictionary<?, ?>) arguments[2]));
            return registration;
        });
    }

    /** The services by division code. */
    Map<Object, Service> present() {
        Map<Object, Service> byCode = new LinkedHashMap<>();
        services.values().forEach(service -> byCode.put(service.properties().get("zhiyuan.id"), service));
        return byCode;
    }

    private ServiceRegistration<?> registration() {
        return proxy(ServiceRegistration.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "unregister" -> {
                if (services.remove(proxy) == null) {
                    throw new IllegalStateException("unregistered already");
                }
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Registered.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
