package org.zhiyuan.rest.internal.http;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** The same for JAX-RS's own exceptions, for which CXF would else prefer its built-in answer. */
@Provider
public final class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException thrown) {
        return ProblemDetails.of(thrown, CallerContext.current());
    }
}
