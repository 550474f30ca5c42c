package org.zhiyuan.soap.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.plugin.PluginGuard;

/** Calls a plugin's endpoint inside the runtime's fence. */
final class PluginInvoker extends PlatformInvoker {
    private final PluginGuard guard;
    private final String id;

    PluginInvoker(Object endpoint, Faults faults, PluginGuard guard, String id) {
        super(endpoint, faults);
        this.guard = guard;
        this.id = id;
    }

    @Override
    Object call(Exchange exchange, Object endpoint, Method method, Object[] arguments) throws Exception {
        return guard.enter("soap", id, () -> {
            try {
                return super.call(exchange, endpoint, method, arguments);
            } catch (InvocationTargetException e) {
                throw unchecked(e.getCause());
            } catch (Exception e) {
                throw unchecked(e);
            }
        });
    }

    /** What the fence is to see: the platform's own refusal passes it, anything else counts against the plugin. */
    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof PlatformException || thrown instanceof Fault) {
            return (RuntimeException) thrown;
        }
        return new IllegalStateException(thrown);
    }
}
