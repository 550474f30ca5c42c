package org.zhiyuan.rest.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Reads {@code Idempotency-Key} on POST; the body is kept in memory to digest it, except a document, whose id is its digest already. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public final class RequestKeyFilter implements ContainerRequestFilter {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !HttpMethod.POST.equals(request.getMethod()) || BodyLimitFilter.isDocument(request)) {
            return;
        }
        if (!FORM.matcher(key).matches()) {
            throw PlatformException.invalid("Idempotency-Key", Text.of("须为1至100个可见的ASCII字符", "must be 1 to 100 visible ASCII characters"));
        }
        byte[] body = BodyLimitFilter.hasBody(request) ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        JAXRSUtils.getCurrentMessage().getExchange()
                .put(RequestKey.class, RequestKey.of(key, request.getMethod(), request.getUriInfo().getRequestUri().getPath(), body));
    }
}
