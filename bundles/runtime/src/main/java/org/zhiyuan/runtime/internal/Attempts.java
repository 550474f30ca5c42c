package org.zhiyuan.runtime.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What bundles from outside tried and were refused (被拒操作), each kind once, the latest last. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST_BUNDLES = 200;
    private static final int MOST = 20;

    private final Map<String, List<String>> byBundle = new LinkedHashMap<>();

    /** What somebody stopped before this start, and had better not. */
    static void tellStartedAgain(List<String> bundles) {
        if (!bundles.isEmpty()) {
            LOG.warn(
                    "These bundles of the platform were found stopped and are started again: {}",
                    String.join(", ", bundles));
        }
    }

    void refused(Bundle bundle, String what) {
        if (note(String.valueOf(bundle.getSymbolicName()), what)) {
            LOG.warn("Refused to {}: {}", bundle.getSymbolicName(), what);
        }
    }

    private synchronized boolean note(String bundle, String what) {
        List<String> tried = byBundle.computeIfAbsent(bundle, name -> new ArrayList<>());
        boolean fresh = !tried.contains(what) && tried.size() < MOST;
        if (fresh) {
            tried.add(what);
        }
        if (byBundle.size() > MOST_BUNDLES) {
            byBundle.remove(byBundle.keySet().iterator().next());
        }
        return fresh;
    }

    synchronized List<String> of(String bundle) {
        return List.copyOf(byBundle.getOrDefault(bundle, List.of()));
    }
}
