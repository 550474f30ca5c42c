package org.zhiyuan.soap.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;

/** Calls the endpoint's method and turns whatever it throws into the platform's fault. */
class SoapInvoker extends JAXWSMethodInvoker {
    private final Faults faults;

    SoapInvoker(Object endpoint, Faults faults) {
        super(endpoint);
        this.faults = faults;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object endpoint, Method method, Object[] arguments)
            throws Exception {
        try {
            return call(exchange, endpoint, method, arguments);
        } catch (InvocationTargetException e) {
            throw faults.of(e.getCause(), exchange.getInMessage());
        } catch (RuntimeException e) {
            throw faults.of(e, exchange.getInMessage());
        }
    }

    /** The call itself; a fence may stand around it. */
    Object call(Exchange exchange, Object endpoint, Method method, Object[] arguments) throws Exception {
        return super.performInvocation(exchange, endpoint, method, arguments);
    }
}
