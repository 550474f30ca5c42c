package org.zhiyuan.rest.internal.http;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers everything that is thrown with problem details. */
@Provider
public final class ProblemExceptionMapper implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable thrown) {
        return ProblemDetails.of(thrown, CallerContext.current());
    }
}
