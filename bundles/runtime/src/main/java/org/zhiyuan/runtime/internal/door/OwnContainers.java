package org.zhiyuan.runtime.internal.door;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.zhiyuan.core.Text;

/**
 * Ends a start that can't succeed: a bundle of the distribution whose container failed and never was there. One that failed later, say
 * after an update in the console, is the administrator's to see to.
 */
public final class OwnContainers {

    private final Consumer<Text> refusal;
    private final Set<Long> made = ConcurrentHashMap.newKeySet();

    /** @param refusal ends the start with the reason */
    public OwnContainers(Consumer<Text> refusal) {
        this.refusal = refusal;
    }

    void made(Bundle bundle) {
        made.add(bundle.getBundleId());
    }

    void failed(Bundle bundle, Throwable cause) {
        if (bundle.getLocation().startsWith("reference:")
                && !made.contains(bundle.getBundleId())
                && bundle.getBundleContext() != null
                && bundle.getBundleContext().getBundle(0).getState() != Bundle.STOPPING) {
            String reason = reason(cause);
            refusal.accept(Text.of(
                    "组件 " + bundle.getSymbolicName() + " 启动失败：" + reason,
                    "The bundle " + bundle.getSymbolicName() + " failed to start: " + reason));
        }
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root != null && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root == null
                ? "Blueprint"
                : root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
