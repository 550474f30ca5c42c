package org.zhiyuan.rest.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.KeyedAnswers;

/** Reads {@code Idempotency-Key} on POST; of a plugin's method that describes nothing the body is kept in memory to digest it. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public final class RequestKeyFilter implements ContainerRequestFilter {
    private static final String HEADER = "Idempotency-Key";

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod()) || BodyLimitFilter.isBytes(request)) {
            return;
        }
        KeyedAnswers.check(HEADER, key);
        Exchange exchange = JAXRSUtils.getCurrentMessage().getExchange();
        Method method = OperationMethods.matched(exchange.get(OperationResourceInfo.class));
        if (method != null && method.isAnnotationPresent(PlatformOperation.class)) {
            exchange.put(RequestKey.class, new RequestKey(key, null));
            return;
        }
        byte[] body =
                BodyLimitFilter.hasBody(request) ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        exchange.put(
                RequestKey.class,
                RequestKey.of(
                        key,
                        request.getMethod(),
                        request.getUriInfo().getRequestUri().getPath(),
                        body));
    }
}
