package org.zhiyuan.runtime.internal.door;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.zhiyuan.core.Text;

/** Reads what a bundle asks of the framework. */
final class Manifests {

    private static final Pattern PACKAGE = Pattern.compile("\\(" + Pattern.quote(PackageNamespace.PACKAGE_NAMESPACE) + "=([\\w.]+)\\)");
    private static final Pattern PLUGIN_API = Pattern.compile(
            "org\\.zhiyuan\\.(core|verdict|identity|document|plugin|station|expert|activity|record|supervision)(\\.spi)?");

    private Manifests() {
    }

    /** What the bundle imports of the platform though it is not part of the plugin API; null if nothing. */
    static Text foreignImports(BundleRevision revision) {
        List<String> foreign = new ArrayList<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            String name = packageOf(requirement);
            if (name != null && name.startsWith("org.zhiyuan.") && !PLUGIN_API.matcher(name).matches() && !exports(revision, name)) {
                foreign.add(name);
            }
        }
        String all = String.join(", ", foreign);
        return foreign.isEmpty() ? null : Text.of("引用了不属于插件接口的包：" + all, "imports what is not part of the plugin API: " + all);
    }

    /** Which of its needs nothing here meets; null if all are met. */
    static Text missing(BundleRevision revision, FrameworkWiring framework) {
        List<String> missing = new ArrayList<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            if (isMandatory(requirement) && framework.findProviders(requirement).isEmpty()) {
                missing.add(describe(requirement));
            }
        }
        String all = String.join("; ", missing);
        return missing.isEmpty() ? null : Text.of("缺少：" + all, "lacks " + all);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        String effective = requirement.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE);
        return !Constants.RESOLUTION_OPTIONAL.equals(resolution) && !"dynamic".equals(resolution)
                && (effective == null || Constants.EFFECTIVE_RESOLVE.equals(effective));
    }

    private static String describe(BundleRequirement requirement) {
        String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
        String name = packageOf(requirement);
        return name == null ? requirement.getNamespace() + " " + filter : "package " + name + version(filter);
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
