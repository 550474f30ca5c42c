package org.zhiyuan.soap.internal;

import java.time.Clock;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.Servlet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationCatalogue;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.PluginGuard;

/**
 * Opens /soap with the addresses of the operations. They answer at once, though the very first caller of each waits until its XML is
 * bound; a few
 * seconds after the start, when the processor is free again, that is done for whoever comes next.
 */
public final class SoapRoot {
    private static final Logger LOG = LoggerFactory.getLogger(SoapRoot.class);
    private static final int WARM_AFTER_SECONDS = 5;
    private final BundleContext context;
    private final AccountService accounts;
    private final PluginGuard guard;
    private final Idempotency idempotency;
    private final OperationCatalogue catalogue;
    private Endpoints endpoints;
    private ServiceRegistration<EndpointPublisher> face;
    private ServiceRegistration<Servlet> servlet;
    private ScheduledExecutorService warmth;

    public SoapRoot(
            BundleContext context,
            AccountService accounts,
            Idempotency idempotency,
            PluginGuard guard,
            OperationCatalogue catalogue) {
        this.context = context;
        this.accounts = accounts;
        this.guard = guard;
        this.idempotency = idempotency;
        this.catalogue = catalogue;
    }

    public synchronized void start() {
        Faults faults = new Faults();
        endpoints = new Endpoints(new SignIn(accounts, Clock.systemUTC()), faults);
        KeyedAnswers answers = new KeyedAnswers(idempotency, "");
        catalogue.addresses().forEach(address -> endpoints.offer(address, answers));
        face = context.registerService(
                EndpointPublisher.class, new SoapPluginEndpoints(endpoints, idempotency, faults, guard), null);
        servlet = context.registerService(Servlet.class, new SoapServlet(endpoints, guard), pattern());
        warmth = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "zhiyuan-soap-warmth"));
        warmth.schedule(this::warm, WARM_AFTER_SECONDS, TimeUnit.SECONDS);
    }

    private void warm() {
        long begin = System.nanoTime();
        try {
            endpoints.names().keySet().forEach(endpoints::open);
            LOG.info("SOAP is warm, that took {} ms", (System.nanoTime() - begin) / 1_000_000);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A SOAP endpoint can't be published", e);
        } finally {
            warmth.shutdown();
        }
    }

    public synchronized void stop() {
        warmth.shutdownNow();
        servlet.unregister();
        face.unregister();
        endpoints.close();
    }

    private static Dictionary<String, Object> pattern() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name", "soap");
        properties.put("osgi.http.whiteboard.servlet.pattern", new String[] {"/soap", "/soap/*"});
        return properties;
    }
}
