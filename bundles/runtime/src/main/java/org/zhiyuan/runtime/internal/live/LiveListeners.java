package org.zhiyuan.runtime.internal.live;

import java.util.List;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/**
 * All listeners that are plugins, as one behind their fences (插件变更接收): what one of them fails at is parked with its name, and the
 * outbox goes on.
 */
public final class LiveListeners implements ChangeListener {

    private final PluginRegistry registry;

    public LiveListeners(PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void changed(Change change) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (String id : registry.ids(PluginKind.LISTENER)) {
            try {
                registry.call(PluginKind.LISTENER, id, ChangeListener.class, listener -> {
                    listener.changed(change);
                    return null;
                });
            } catch (PlatformException e) {
                zh.append(e.text().zh()).append('；');
                en.append(e.text().en()).append("; ");
            }
        }
        if (en.length() > 0) {
            throw new PlatformException(
                    ErrorCode.FAILED, Text.of(zh.toString(), en.toString()), List.of(), List.of(), null);
        }
    }
}
