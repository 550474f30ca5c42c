package org.zhiyuan.launcher;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Files without which, or without which keys, the container would fall back on defaults that nobody wants here. */
final class Required {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("config.properties", List.of("karaf.framework", "felix.fileinstall.dir")),
            Map.entry("custom.properties", List.of()),
            Map.entry("jre.properties", List.of()),
            Map.entry("startup.properties", List.of()),
            Map.entry("system.properties", List.of("karaf.default.repository", "zhiyuan.data")),
            Map.entry("org.apache.felix.fileinstall-deploy.cfg", List.of("felix.fileinstall.dir")),
            Map.entry("org.apache.karaf.features.cfg", List.of()),
            Map.entry("org.apache.karaf.shell.cfg", List.of("sshPort", "sshHost", "hostKey")),
            Map.entry(
                    "org.ops4j.datasource-store.cfg",
                    List.of("osgi.jdbc.driver.name", "dataSourceName", "ops4j.preHook")),
            Map.entry(
                    "org.ops4j.pax.logging.cfg",
                    List.of("log4j2.rootLogger.level", "log4j2.rootLogger.appenderRef.RollingFile.ref")),
            Map.entry("org.ops4j.pax.url.mvn.cfg", List.of("org.ops4j.pax.url.mvn.defaultRepositories")),
            Map.entry(
                    "org.ops4j.pax.web.cfg",
                    List.of("org.osgi.service.http.port", "org.ops4j.pax.web.listening.addresses")));

    private Required() {}

    static Set<String> files() {
        return KEYS.keySet();
    }

    static void check(SettingsFile file, Properties values) throws SettingsFile.Unusable {
        List<String> keys = KEYS.get(file.name());
        if (keys == null && !file.isCity()) {
            return;
        }
        if (values.isEmpty()) {
            throw new SettingsFile.Unusable(Line.of("%s 是空的：请恢复此文件", "%s is empty: restore the file", file.named()));
        }
        for (String key : keys == null ? List.<String>of() : keys) {
            if (values.getProperty(key, "").isBlank()) {
                throw new SettingsFile.Unusable(
                        Line.of("%s 缺少 %s：请补上此项", "%s does not set %s: add it", file.named(), key));
            }
        }
    }
}
