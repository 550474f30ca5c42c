package org.zhiyuan.soap.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;

import javax.servlet.Servlet;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.plugin.PluginGuard;

/**
 * Publishes the four endpoints and then opens /soap. The contracts may come later, so that binding XML, the longest part of a start,
 * goes on beside the database's; the platform is not ready before this bundle's Blueprint container is.
 */
public final class SoapRoot {
    private static final Logger LOG = LoggerFactory.getLogger(SoapRoot.class);
    private final BundleContext context;
    private final AccountService accounts;
    private final PluginGuard guard;
    private final Contracts contracts;
    private Endpoints endpoints;
    private PluginEndpoints plugins;
    private ServiceRegistration<Servlet> servlet;

    public SoapRoot(BundleContext context, AccountService accounts, PluginGuard guard, Contracts contracts) {
        this.context = context;
        this.accounts = accounts;
        this.guard = guard;
        this.contracts = contracts;
    }

    public synchronized void start() {
        long begin = System.nanoTime();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SoapRoot.class.getClassLoader());
        try {
            Faults faults = new Faults();
            endpoints = new Endpoints(new SignIn(accounts), faults);
            for (Map.Entry<String, Object> each : contracts.endpoints().entrySet()) {
                endpoints.publish(each.getKey(), each.getValue(), new PlatformInvoker(each.getValue(), faults));
            }
            plugins = new PluginEndpoints(context, endpoints, faults, guard);
            plugins.open();
            servlet = context.registerService(Servlet.class, new SoapServlet(endpoints), pattern());
            LOG.info("SOAP is ready after {} ms", (System.nanoTime() - begin) / 1_000_000);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public synchronized void stop() {
        if (servlet != null) {
            servlet.unregister();
        }
        if (plugins != null) {
            plugins.close();
        }
        if (endpoints != null) {
            endpoints.close();
        }
    }

    private static Dictionary<String, Object> pattern() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.name", "soap");
        properties.put("osgi.http.whiteboard.servlet.pattern", new String[] {"/soap", "/soap/*"});
        return properties;
    }
}
