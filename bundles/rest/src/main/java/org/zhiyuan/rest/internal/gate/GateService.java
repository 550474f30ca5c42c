package org.zhiyuan.rest.internal.gate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.Filter;
import org.eclipse.jetty.server.HttpConfiguration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.rest.internal.ops.Meters;

/** Puts the gate before Jetty's servlets, follows its settings and looks after it four times a second. */
public final class GateService implements ManagedService {
    private static final Logger LOG = LoggerFactory.getLogger(GateService.class);
    private static final String SETTINGS = "org.zhiyuan.http";
    private static final long PERIOD = 250;

    private final BundleContext context;
    private final Traffic traffic = new Traffic(System::nanoTime);
    private final Noise noise = new Noise(System::nanoTime);
    private final Connections connections = new Connections(traffic::limits, noise, System::nanoTime);
    private final RequestCustomizer doorkeeper = new RequestCustomizer(connections, traffic, noise);
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private ScheduledExecutorService watch;

    public GateService(BundleContext context, Meters meters) {
        this.context = context;
        meters.add("zhiyuan_http_requests_working", traffic::working);
        meters.add("zhiyuan_http_requests_refused", traffic::refused);
        meters.add("zhiyuan_http_clients_cut", traffic::cut);
        meters.add("zhiyuan_http_connections", connections::size);
    }

    /** What every request has to pass. */
    public Filter gate() {
        return new RequestGate(traffic, noise, System::nanoTime);
    }

    public void start() {
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "zhiyuan-http-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.execute(this::sweepLeftovers);
        watch.scheduleWithFixedDelay(this::look, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
        registrations.add(context.registerService(
                ManagedService.class, this, new Hashtable<>(Map.of(Constants.SERVICE_PID, SETTINGS))));
        registrations.add(context.registerService(HttpConfiguration.Customizer.class, doorkeeper, null));
    }

    @Override
    public void updated(Dictionary<String, ?> settings) throws ConfigurationException {
        try {
            traffic.limit(RequestLimits.of(settings));
        } catch (RequestLimits.Wrong e) {
            LOG.error("etc/{}.cfg: {} {}; what held before goes on", SETTINGS, e.setting(), e.getMessage());
            throw new ConfigurationException(e.setting(), e.getMessage(), e);
        }
    }

    public void stop() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
        doorkeeper.stop();
        watch.shutdownNow();
    }

    private void look() {
        try {
            traffic.sweep();
            connections.sweep();
        } catch (RuntimeException e) {
            LOG.error("Looking after HTTP failed; it is tried again", e);
        }
    }

    private void sweepLeftovers() {
        String data = context.getProperty("zhiyuan.data");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        if (data == null || !temporary.startsWith(Path.of(data).toAbsolutePath())) {
            return; // a folder shared with others
        }
        try {
            int gone = new Leftovers(temporary)
                    .sweep(Instant.ofEpochMilli(
                            ManagementFactory.getRuntimeMXBean().getStartTime()));
            if (gone > 0) {
                LOG.info("{} parts of bodies left by an earlier run were taken away", gone);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("What an earlier run left in {} can't be taken away", temporary, e);
        }
    }
}
