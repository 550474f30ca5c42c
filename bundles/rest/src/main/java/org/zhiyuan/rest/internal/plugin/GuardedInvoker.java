package org.zhiyuan.rest.internal.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.ws.rs.WebApplicationException;
import org.apache.cxf.message.Exchange;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.rest.internal.http.RestApi;
import org.zhiyuan.rest.internal.http.RestInvoker;

/** Calls a plugin's resource through the fence, so that one that throws or hangs harms nobody else. */
public final class GuardedInvoker extends RestInvoker {
    private static final int SERVER_ERRORS = 500;

    private final PluginGuard guard;
    private final String id;

    public GuardedInvoker(RestApi api, PluginGuard guard, String id) {
        super(new KeyedAnswers(api.idempotency(), id));
        this.guard = guard;
        this.id = id;
    }

    @Override
    protected Object call(Exchange exchange, Object resource, Method method, Object[] arguments) {
        Object result = guard.enter("rest", id, () -> attempt(exchange, resource, method, arguments));
        if (result instanceof WebApplicationException refusal) {
            throw refusal;
        }
        return result;
    }

    /** A refusal that the plugin meant, such as 404, is an answer and no failure. */
    private Object attempt(Exchange exchange, Object resource, Method method, Object[] arguments) {
        try {
            return super.call(exchange, resource, method, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof WebApplicationException refusal
                    && refusal.getResponse().getStatus() < SERVER_ERRORS) {
                return refusal;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
