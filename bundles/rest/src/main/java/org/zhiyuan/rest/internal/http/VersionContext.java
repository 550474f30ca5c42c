package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Message;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;

/** Gives operations the version in {@code If-Match}; some must have one (428). */
@Provider
public final class VersionContext implements ContextProvider<ExpectedVersion> {
    private static final int PRECONDITION_REQUIRED = 428;

    @Override
    public ExpectedVersion createContext(Message message) {
        String header = new HttpHeadersImpl(message).getHeaderString(HttpHeaders.IF_MATCH);
        if (header != null) {
            return EntityTags.read(HttpHeaders.IF_MATCH, header).seen();
        }
        Method method = OperationMethods.matched(message.getExchange().get(OperationResourceInfo.class));
        PlatformOperation said = method == null ? null : method.getAnnotation(PlatformOperation.class);
        if (said != null && said.needsVersion()) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        return ExpectedVersion.ANY;
    }
}
