package org.zhiyuan.wall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a plugin may use and be (插件接口), as the bundles of the API state it in their manifests by the capability
 * {@code zhiyuan.plugin.api}: this is the only list of it.
 *
 * @param packages that it may import besides the JDK's; a name that ends in {@code .*} stands for all below it
 * @param services that it may find
 * @param extensions the services by which it is found, and by the runtime alone
 */
public record PluginApi(Set<String> packages, Set<String> services, Set<String> extensions) {

    public static final String NAMESPACE = "zhiyuan.plugin.api";

    private static final List<String> JDK = List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax", "org.ietf.jgss");
    private static final String EVERYTHING_BELOW = ".*";

    /** What these bundles state, whichever state they are in. */
    public static PluginApi statedBy(Collection<Bundle> bundles) {
        Set<String> packages = new TreeSet<>();
        Set<String> services = new TreeSet<>();
        Set<String> extensions = new TreeSet<>();
        for (Bundle bundle : bundles) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            for (BundleCapability stated :
                    revision == null ? List.<BundleCapability>of() : revision.getDeclaredCapabilities(NAMESPACE)) {
                packages.addAll(list(stated.getAttributes(), "packages"));
                services.addAll(list(stated.getAttributes(), "services"));
                extensions.addAll(list(stated.getAttributes(), "extensions"));
            }
        }
        return new PluginApi(packages, services, extensions);
    }

    private static List<String> list(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether it is a package of the JDK's, of which plugins get all. */
    public static boolean isJdk(String packageName) {
        return JDK.stream().anyMatch(packageName::startsWith);
    }

    /** Whether a plugin may import the package from a bundle of the distribution. */
    public boolean offers(String packageName) {
        if (packages.contains(packageName)) {
            return true;
        }
        for (int dot = packageName.lastIndexOf('.'); dot > 0; dot = packageName.lastIndexOf('.', dot - 1)) {
            if (packages.contains(packageName.substring(0, dot) + EVERYTHING_BELOW)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plugin may find a service of the distribution that is registered under these names. */
    public boolean offersService(String... names) {
        return anyIn(services, names);
    }

    /** Whether a service of a plugin's is an extension, and nothing else besides. */
    public boolean isExtension(String... names) {
        return names.length > 0 && List.of(names).stream().allMatch(extensions::contains);
    }

    private static boolean anyIn(Set<String> known, String... names) {
        for (String name : names) {
            if (known.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
