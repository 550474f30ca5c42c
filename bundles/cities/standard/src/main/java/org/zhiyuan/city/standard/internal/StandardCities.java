package org.zhiyuan.city.standard.internal;

import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationException;
import org.osgi.service.cm.ManagedServiceFactory;
import org.zhiyuan.core.Region;
import org.zhiyuan.plugin.spi.PluginProperties;
import org.zhiyuan.station.spi.CityOrganization;

/** One city organisation for each {@code etc/org.zhiyuan.city-*.cfg}: it comes, changes and goes with its file. */
public final class StandardCities implements ManagedServiceFactory {

    private record Kept(Region region, ServiceRegistration<CityOrganization> registration) {}

    private final Map<String, Kept> byPid = new HashMap<>();
    private final BundleContext context;

    public StandardCities(BundleContext context) {
        this.context = context;
    }

    @Override
    public String getName() {
        return "City organisations from files";
    }

    /** An unreadable file leaves what was there before; a readable one replaces it. */
    @Override
    public synchronized void updated(String pid, Dictionary<String, ?> properties) throws ConfigurationException {
        StandardCity city = CityFile.read(properties);
        Region region = city.profile().region();
        for (Map.Entry<String, Kept> other : byPid.entrySet()) {
            if (!other.getKey().equals(pid) && other.getValue().region().equals(region)) {
                throw new ConfigurationException("region", "is stated by another file already: " + other.getKey());
            }
        }
        deleted(pid);
        Hashtable<String, Object> identity = new Hashtable<>();
        identity.put(PluginProperties.ID, region.code());
        identity.put(PluginProperties.API_VERSION, PluginProperties.CURRENT_API);
        identity.put(PluginProperties.NAME_ZH, city.profile().name().zh());
        identity.put(PluginProperties.NAME_EN, city.profile().name().en());
        byPid.put(pid, new Kept(region, context.registerService(CityOrganization.class, city, identity)));
    }

    @Override
    public synchronized void deleted(String pid) {
        Kept kept = byPid.remove(pid);
        if (kept != null) {
            kept.registration().unregister();
        }
    }
}
