package org.zhiyuan.soap.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import javax.xml.ws.WebFault;
import javax.xml.ws.soap.SOAPFaultException;
import org.apache.cxf.message.Exchange;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.wire.AccessRule;

/** Calls a plugin's endpoint inside the runtime's fence for whoever its annotations let in; without any, for whoever has signed in. */
final class PluginInvoker extends SoapInvoker {
    private final PluginGuard guard;
    private final String id;
    private final Map<Method, AccessRule> doors = new ConcurrentHashMap<>();

    PluginInvoker(Object endpoint, Faults faults, PluginGuard guard, String id) {
        super(endpoint, faults);
        this.guard = guard;
        this.id = id;
    }

    @Override
    Object call(Exchange exchange, Object endpoint, Method method, Object[] arguments) throws Exception {
        doors.computeIfAbsent(method, called -> AccessRule.of(implemented(endpoint, called), called))
                .check(SignIn.caller(exchange.getInMessage()));
        Object result = guard.enter("soap", id, () -> attempt(exchange, endpoint, method, arguments));
        if (result instanceof Refusal refusal) {
            throw refusal.told();
        }
        return result;
    }

    /** What the fence is to see: a refusal that the plugin meant is an answer, anything else it throws counts against it. */
    private Object attempt(Exchange exchange, Object endpoint, Method method, Object[] arguments) {
        try {
            return super.call(exchange, endpoint, method, arguments);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (Refusal.isOne(thrown)) {
                return new Refusal(thrown);
            }
            throw thrown instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The method called may be an interface's, and the annotations the class's. */
    private static Method implemented(Object endpoint, Method method) {
        try {
            return endpoint.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            return method;
        }
    }

    /** A refusal of the request in JAX-WS's own words: a fault that does not blame the server, or one that the contract declares. */
    private record Refusal(Throwable thrown) {
        private static final Set<String> OURS = Set.of("Server", "Receiver");

        static boolean isOne(Throwable thrown) {
            if (thrown instanceof SOAPFaultException raised) {
                QName code =
                        raised.getFault() == null ? null : raised.getFault().getFaultCodeAsQName();
                return code == null || !OURS.contains(code.getLocalPart());
            }
            return thrown.getClass().isAnnotationPresent(WebFault.class);
        }

        PlatformException told() {
            String said = thrown instanceof SOAPFaultException raised && raised.getFault() != null
                    ? raised.getFault().getFaultString()
                    : thrown.getMessage();
            String text = said == null || said.isBlank() ? "?" : said;
            return new PlatformException(ErrorCode.INVALID, Text.of(text, text));
        }
    }
}
