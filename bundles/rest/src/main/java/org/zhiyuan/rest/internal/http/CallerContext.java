package org.zhiyuan.rest.internal.http;

import java.util.Locale;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.zhiyuan.core.Caller;

/** Gives resource methods the caller that {@link CallerFilter} found. */
@Provider
public final class CallerContext implements ContextProvider<Caller> {
    @Override
    public Caller createContext(Message message) {
        return of(message);
    }

    /** The caller of the request at hand; anonymous before the filter ran. */
    static Caller current() {
        return of(JAXRSUtils.getCurrentMessage());
    }

    private static Caller of(Message message) {
        SecurityContext security = message == null ? null : message.get(SecurityContext.class);
        return security != null && security.getUserPrincipal() instanceof Caller caller
                ? caller
                : Caller.anonymous(Locale.CHINESE);
    }
}
