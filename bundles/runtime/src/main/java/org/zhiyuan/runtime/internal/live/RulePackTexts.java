package org.zhiyuan.runtime.internal.live;

import java.util.HashMap;
import java.util.Map;

/** What the accepted rule packs said when they came. */
public final class RulePackTexts {

    private final PluginRegistry registry;

    public RulePackTexts(PluginRegistry registry) {
        this.registry = registry;
    }

    public Map<String, byte[]> byId() {
        Map<String, byte[]> texts = new HashMap<>();
        for (String id : registry.ids(PluginKind.RULE_PACK)) {
            if (registry.selfOrNull(PluginKind.RULE_PACK, id) instanceof byte[] text) {
                texts.put(id, text);
            }
        }
        return texts;
    }
}
