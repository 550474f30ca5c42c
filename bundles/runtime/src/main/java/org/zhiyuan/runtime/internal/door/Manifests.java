package org.zhiyuan.runtime.internal.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.zhiyuan.core.Text;
import org.zhiyuan.wall.PluginApi;

/** Reads what a bundle asks of the framework. */
final class Manifests {

    private static final Pattern PACKAGE =
            Pattern.compile("\\(" + Pattern.quote(PackageNamespace.PACKAGE_NAMESPACE) + "=([\\w.]+)\\)");
    private static final int NAMED = 5;

    private Manifests() {}

    /** What the bundle needs of the platform though it is not part of the plugin API; null if nothing. */
    static Text foreignNeeds(BundleRevision revision, PluginApi api, Predicate<String> isPlatforms) {
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            String namespace = requirement.getNamespace();
            if (namespace.equals(BundleNamespace.BUNDLE_NAMESPACE) || namespace.equals(HostNamespace.HOST_NAMESPACE)) {
                return Text.of(
                        "依赖整个组件或附属于其他组件，插件须自成一体",
                        "requires a whole bundle or is a fragment of one; a plugin has to stand by itself");
            }
        }
        Set<String> foreign = new TreeSet<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            if (PackageNamespace.RESOLUTION_DYNAMIC.equals(
                    requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))) {
                return Text.of("动态引用包，请逐个写明", "imports dynamically; name each package that it imports");
            }
            String name = packageOf(requirement);
            boolean own = name == null || exports(revision, name) || api.offers(name);
            if (!own && (name.startsWith("org.zhiyuan.") || isMandatory(requirement) && isPlatforms.test(name))) {
                foreign.add(name);
            }
        }
        String all = String.join(", ", foreign.stream().limit(NAMED).toList()) + (foreign.size() > NAMED ? " …" : "");
        return foreign.isEmpty()
                ? null
                : Text.of("引用了不属于插件接口的包：" + all, "imports what is not part of the plugin API: " + all);
    }

    /** Which of its needs neither the platform nor the bundle itself meets; null if all are met. */
    static Text missing(BundleRevision revision, FrameworkWiring framework, Predicate<Bundle> outside) {
        List<String> missing = new ArrayList<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            if (isMandatory(requirement)
                    && framework.findProviders(requirement).stream()
                            .map(BundleCapability::getRevision)
                            .allMatch(giver -> giver != revision && outside.test(giver.getBundle()))) {
                missing.add(describe(requirement));
            }
        }
        String all = String.join("; ", missing.stream().limit(NAMED).toList()) + (missing.size() > NAMED ? " …" : "");
        return missing.isEmpty() ? null : Text.of("缺少：" + all, "lacks " + all);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        String effective = requirement.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE);
        return !Constants.RESOLUTION_OPTIONAL.equals(resolution)
                && !"dynamic".equals(resolution)
                && (effective == null || Constants.EFFECTIVE_RESOLVE.equals(effective));
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
        String name = packageOf(requirement);
        return name == null ? Needs.inWords(requirement.getNamespace(), filter) : "package " + name + version(filter);
    }

    private static String version(String filter) {
        Matcher matcher = Pattern.compile("\\(version>=([\\w.-]+)\\)").matcher(filter);
        return matcher.find() ? " " + matcher.group(1) : "";
    }

    private static String packageOf(BundleRequirement requirement) {
        String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
        Matcher matcher = filter == null ? null : PACKAGE.matcher(filter);
        return matcher != null && matcher.find() ? matcher.group(1) : null;
    }

    private static boolean exports(BundleRevision revision, String name) {
        for (BundleCapability capability : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
            if (name.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))) {
                return true;
            }
        }
        return false;
    }
}
