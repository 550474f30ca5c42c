package org.zhiyuan.rest.internal.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.Path;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.utils.AnnotationUtils;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.rest.internal.http.RestApi;

/** Publishes plugins' resources under {@code /api/v1/x/{id}} when the runtime says so; nobody else's endpoint is touched. */
public final class RestPluginEndpoints implements EndpointPublisher {
    private final RestApi api;
    private final PluginGuard guard;
    private final Map<String, Object> published = new ConcurrentHashMap<>();
    private final AtomicInteger version = new AtomicInteger();

    public RestPluginEndpoints(RestApi api, PluginGuard guard) {
        this.api = api;
        this.guard = guard;
    }

    /** The resources that answer now, by plugin id. */
    public Map<String, Object> resources() {
        return new TreeMap<>(published);
    }

    /** Changes whenever an endpoint comes or goes. */
    public int version() {
        return version.get();
    }

    @Override
    public String kind() {
        return "rest";
    }

    @Override
    public Runnable publish(String id, Object resource) {
        if (AnnotationUtils.getClassAnnotation(resource.getClass(), Path.class) == null) {
            throw PlatformException.unavailable(
                    Text.of("无法发布：其类没有@Path注解", "can't be published: its class has no @Path"));
        }
        Server server = api.publish("/x/" + id, List.of(resource), new GuardedInvoker(api, guard, id));
        published.put(id, resource);
        version.incrementAndGet();
        return () -> {
            published.remove(id, resource);
            version.incrementAndGet();
            server.destroy();
        };
    }
}
