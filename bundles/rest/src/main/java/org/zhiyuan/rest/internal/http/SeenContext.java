package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Message;
import org.zhiyuan.core.Seen;

/** Gives resource methods the version in {@code If-Match}; some must have one (428). */
@Provider
public final class SeenContext implements ContextProvider<Seen> {
    private static final int PRECONDITION_REQUIRED = 428;

    @Override
    public Seen createContext(Message message) {
        String header = new HttpHeadersImpl(message).getHeaderString(HttpHeaders.IF_MATCH);
        if (header != null) {
            return EntityTags.read(HttpHeaders.IF_MATCH, header).seen();
        }
        OperationResourceInfo operation = message.getExchange().get(OperationResourceInfo.class);
        Method method = operation == null ? null : operation.getMethodToInvoke();
        if (method != null && method.isAnnotationPresent(NeedsSeen.class)) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        return Seen.ANY;
    }
}
