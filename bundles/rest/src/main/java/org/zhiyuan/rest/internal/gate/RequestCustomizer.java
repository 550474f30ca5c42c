package org.zhiyuan.rest.internal.gate;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jetty asks first about each request: has its connectors followed, and refuses methods that no servlet container routes well. */
final class RequestCustomizer implements HttpConfiguration.Customizer {
    private static final Logger LOG = LoggerFactory.getLogger(RequestCustomizer.class);
    private static final Set<String> UNKNOWN = Set.of("CONNECT", "TRACE");
    /** Threads that health, metrics and the handling of connections keep for themselves. */
    private static final int RESERVE = 32;

    private final Connections connections;
    private final Traffic traffic;
    private final Noise noise;
    private final Set<ContainerLifeCycle> followed = ConcurrentHashMap.newKeySet();

    RequestCustomizer(Connections connections, Traffic traffic, Noise noise) {
        this.connections = connections;
        this.traffic = traffic;
        this.noise = noise;
    }

    @Override
    public void customize(Connector connector, HttpConfiguration configuration, Request request) {
        if (connector instanceof ContainerLifeCycle container && followed.add(container)) {
            container.addBean(connections);
            check(connector.getServer().getThreadPool());
        }
        if (UNKNOWN.contains(request.getMethod())) {
            noise.tell("a request with the method " + request.getMethod(), request.getRemoteAddr());
            Response response = request.getResponse();
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
            response.setHeader("Connection", "close");
            response.setContentLength(0);
            request.setHandled(true);
        }
    }

    private void check(ThreadPool pool) {
        if (pool instanceof ThreadPool.SizedThreadPool sized
                && sized.getMaxThreads() < traffic.limits().requests() + RESERVE) {
            LOG.warn(
                    "requests.total in etc/org.zhiyuan.http.cfg is {}, but org.ops4j.pax.web.server.maxThreads in "
                            + "etc/org.ops4j.pax.web.cfg is {}: it must be higher by {} or more, or /health waits like everybody else",
                    traffic.limits().requests(),
                    sized.getMaxThreads(),
                    RESERVE);
        }
    }

    void stop() {
        followed.forEach(container -> container.removeBean(connections));
        followed.clear();
    }
}
