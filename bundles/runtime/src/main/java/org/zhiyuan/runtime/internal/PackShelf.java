package org.zhiyuan.runtime.internal;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.runtime.internal.live.RulePackTexts;

/** Offers the rule book the texts of the packs that came as plugins (插件规则包): copies, so that nobody waits for a plugin who reads a rule. */
final class PackShelf {

    private record Copy(byte[] text, ServiceRegistration<RulePack> registration) {}

    private final BundleContext context;
    private final RulePackTexts texts;
    private final Map<String, Copy> copies = new HashMap<>();

    PackShelf(BundleContext context, RulePackTexts texts) {
        this.context = context;
        this.texts = texts;
    }

    /** Plugins may have come or gone. */
    synchronized void refresh() {
        Map<String, byte[]> now = texts.byId();
        for (String id : Set.copyOf(copies.keySet())) {
            if (copies.get(id).text != now.get(id)) {
                copies.remove(id).registration.unregister();
            }
        }
        now.forEach((id, text) -> copies.computeIfAbsent(id, each -> {
            RulePack pack = () -> new ByteArrayInputStream(text);
            return new Copy(text, context.registerService(RulePack.class, pack, null));
        }));
    }
}
