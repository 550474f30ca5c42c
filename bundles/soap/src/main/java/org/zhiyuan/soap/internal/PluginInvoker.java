package org.zhiyuan.soap.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.wire.Door;

/** Calls a plugin's endpoint inside the runtime's fence for whoever its annotations let in; without any, for whoever has signed in. */
final class PluginInvoker extends PlatformInvoker {
    private final PluginGuard guard;
    private final String id;
    private final Map<Method, Door> doors = new ConcurrentHashMap<>();

    PluginInvoker(Object endpoint, Faults faults, PluginGuard guard, String id) {
        super(endpoint, faults);
        this.guard = guard;
        this.id = id;
    }

    @Override
    Object call(Exchange exchange, Object endpoint, Method method, Object[] arguments) throws Exception {
        doors.computeIfAbsent(method, called -> Door.of(implemented(endpoint, called), called))
                .check(SignIn.caller(exchange.getInMessage()));
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

    /** The method called may be an interface's, and the annotations the class's. */
    private static Method implemented(Object endpoint, Method method) {
        try {
            return endpoint.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return method;
        }
    }

    /** What the fence is to see: the platform's own refusal passes it, anything else counts against the plugin. */
    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof PlatformException || thrown instanceof Fault) {
            return (RuntimeException) thrown;
        }
        return new IllegalStateException(thrown);
    }
}
