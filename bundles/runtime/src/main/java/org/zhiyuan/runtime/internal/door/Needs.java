package org.zhiyuan.runtime.internal.door;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.wall.PluginApi;

/** Puts what a bundle lacks into words: the framework and Blueprint state it as filters that nobody can read. */
final class Needs {

    private static final Pattern CONDITION = Pattern.compile("\\(([\\w.:-]+)\\s*[<>~]?=([^()]*)\\)");
    private static final String NAMESPACE = "osgi.service.blueprint.namespace";
    private static final String SERVICE = "objectClass";

    private Needs() {}

    /** A capability that is no package, such as {@code osgi.ee: JavaSE, version 21}. */
    static String inWords(String namespace, String filter) {
        List<String> values = new ArrayList<>();
        Matcher condition = CONDITION.matcher(filter == null ? "" : filter);
        while (condition.find()) {
            values.add(
                    condition.group(1).equals(namespace)
                            ? condition.group(2)
                            : condition.group(1) + " " + condition.group(2));
        }
        return values.isEmpty() ? namespace : Reasons.trim(namespace + ": " + String.join(", ", values));
    }

    /** What Blueprint waits for. */
    static Text awaited(String[] filters, PluginApi api) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (String filter : filters == null ? new String[0] : filters) {
            Text each = awaited(filter, api);
            zh.add(each.zh());
            en.add(each.en());
        }
        return Text.of("正在等待" + Reasons.trim(String.join("、", zh)), "waits for " + Reasons.trim(String.join("; ", en)));
    }

    private static Text awaited(String filter, PluginApi api) {
        String namespace = value(filter, NAMESPACE);
        if (namespace != null) {
            return Text.of(
                    "Blueprint命名空间" + namespace + "，本平台没有，请只用核心命名空间",
                    "the Blueprint namespace " + namespace + ", which is not here; use the core namespace only");
        }
        String service = value(filter, SERVICE);
        if (service == null) {
            String shown = inWords("service", filter);
            return Text.of("服务（" + shown + "）", "a service (" + shown + ")");
        }
        return api.offersService(service)
                ? Text.of("平台的服务" + service, "the platform's service " + service)
                : Text.of(
                        "服务" + service + "，平台不向插件提供",
                        "the service " + service + ", which the platform does not offer to plugins");
    }

    private static String value(String filter, String key) {
        Matcher condition = CONDITION.matcher(filter);
        while (condition.find()) {
            if (condition.group(1).equals(key)) {
                return condition.group(2);
            }
        }
        return null;
    }
}
