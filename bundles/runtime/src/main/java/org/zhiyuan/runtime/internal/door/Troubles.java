package org.zhiyuan.runtime.internal.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.BundleException;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** What went wrong last with each bundle location, as far as anybody said. */
public final class Troubles {

    private static final int MOST = 200;

    private final Map<String, Text> byLocation = new LinkedHashMap<>();

    public synchronized void note(String location, Text trouble) {
        byLocation.remove(location);
        byLocation.put(location, trouble);
        if (byLocation.size() > MOST) {
            byLocation.remove(byLocation.keySet().iterator().next());
        }
    }

    /** Notes the innermost cause, which is what the plugin's author has to look at, unless it is only how a known trouble ended. */
    public void note(String location, Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause.getCause() != null && depth < 10; depth++) {
            cause = cause.getCause();
        }
        if (cause instanceof BundleException unresolved && unresolved.getType() == BundleException.RESOLVE_ERROR) {
            return; // in the framework's own words; what is missing is looked up when somebody asks
        }
        if (of(location) == null
                || !(cause instanceof InterruptedException)
                        && !cause.getClass().getName().equals("java.lang.ThreadDeath")) {
            note(location, Reasons.threw(cause));
        }
    }

    public synchronized void clear(String location) {
        byLocation.remove(location);
    }

    synchronized Text of(String location) {
        return byLocation.get(location);
    }
}
