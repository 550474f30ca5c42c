package org.zhiyuan.core;

import java.util.HashMap;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a change says to whoever listens (事件), who asks by type: {@link Change#event}. Each type alone knows the keys by which the audit
 * trail shows it and the outbox keeps it, writes them and reads them back.
 */
@ProviderType
public interface Event {

    /** As the audit trail shows it and the outbox keeps it. */
    Map<String, String> details();

    /** The details of all of them. */
    static Map<String, String> details(Event... events) {
        return details(Map.of(), events);
    }

    /** @param texts what is to be read beside the events */
    static Map<String, String> details(Map<String, String> texts, Event... events) {
        Map<String, String> all = new HashMap<>(texts);
        for (Event event : events) {
            all.putAll(event.details());
        }
        return all;
    }
}
