package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;

/**
 * Looks at a file before any of its code can run: in bounds, whole, a bundle that stands by itself, with entries that stay where they
 * belong.
 */
final class JarCheck {

    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,199}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DYNAMIC = Pattern.compile("resolution:\\s*=\\s*\"?dynamic");

    private final JarLimits limits;

    JarCheck(JarLimits limits) {
        this.limits = limits;
    }

    /** What is wrong with the file, null if nothing is. */
    Text problem(Path file) {
        if (!file.getFileName().toString().endsWith(".jar")) {
            return Text.of("不是jar文件", "is not a jar");
        }
        if (Files.isDirectory(file)) {
            return Text.of("是文件夹，不是jar文件", "is a folder, not a jar");
        }
        try {
            JarContent content = new JarContent(file, limits);
            Text problem = content.problem();
            return problem != null ? problem : manifest(content.manifest().getMainAttributes());
        } catch (IOException | RuntimeException e) {
            return Reasons.brokenJar(e);
        }
    }

    private Text manifest(Attributes main) {
        String name = main.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null) {
            return Text.of(
                    "不是OSGi组件（清单中没有Bundle-SymbolicName）", "is not a bundle: its manifest has no Bundle-SymbolicName");
        }
        if (!SYMBOLIC_NAME.matcher(name.split(";")[0].strip()).matches()) {
            return Text.of(
                    "Bundle-SymbolicName不合规：须为字母、数字、点、横线，最多200个字符",
                    "has no valid Bundle-SymbolicName: letters, digits, dots and dashes, at most 200");
        }
        if (main.getValue(Constants.FRAGMENT_HOST)
                != null) { // it would become part of another bundle, or of the framework
            return Text.of(
                    "是附属于其他组件的片段（Fragment-Host），插件须自成一体",
                    "is a fragment of another bundle (Fragment-Host); a plugin has to stand by itself");
        }
        String required = main.getValue(Constants.REQUIRE_BUNDLE);
        if (required != null) {
            String shown = Reasons.trim(required);
            return Text.of(
                    "依赖整个组件（Require-Bundle: " + shown + "）；请改为引用插件接口的包（Import-Package）",
                    "requires whole bundles (Require-Bundle: " + shown
                            + "); import packages of the plugin API instead");
        }
        String dynamic = main.getValue(Constants.DYNAMICIMPORT_PACKAGE);
        String imports = main.getValue(Constants.IMPORT_PACKAGE);
        if (dynamic != null || imports != null && DYNAMIC.matcher(imports).find()) {
            String shown = Reasons.trim(dynamic == null ? Constants.IMPORT_PACKAGE : dynamic);
            return Text.of(
                    "动态引用包（DynamicImport-Package: " + shown + "）；请逐个写明所引用的包（Import-Package）",
                    "imports dynamically (DynamicImport-Package: " + shown
                            + "); name each package that it imports (Import-Package)");
        }
        int count = imports == null ? 0 : QUOTED.matcher(imports).replaceAll("").split(",").length;
        return count <= limits.imports()
                ? null
                : Text.of(
                        "引用的包过多（" + count + "，最多" + limits.imports() + "）",
                        "imports too many packages: " + count + ", at most " + limits.imports());
    }
}
