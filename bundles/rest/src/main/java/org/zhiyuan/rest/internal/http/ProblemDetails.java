package org.zhiyuan.rest.internal.http;

import java.util.Locale;
import java.util.UUID;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.ProblemDto;
import org.zhiyuan.wire.ProblemMapper;
import org.zhiyuan.wire.Statuses;

/** Turns whatever was thrown into problem details; only defects of the platform are logged, and no stack leaves. */
public final class ProblemDetails {
    static final String MEDIA_TYPE = "application/problem+json";
    static final String CHALLENGE = "Basic realm=\"zhiyuan\", charset=\"UTF-8\", Bearer realm=\"zhiyuan\"";
    static final String RETRY_SECONDS = "2";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);
    private static final int UNAUTHORIZED = 401;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int SERVER_ERRORS = 500;

    private ProblemDetails() {}

    static Response of(Throwable thrown, Caller caller) {
        if (thrown instanceof WebApplicationException web
                && web.getResponse().getStatus() < SERVER_ERRORS
                && web.getCause() == null) {
            return transport(web.getResponse(), caller.locale());
        }
        PlatformException refusal = BodyProblems.of(thrown);
        if (refusal == null && unavailable(thrown)) {
            refusal = PlatformException.unavailable(
                    Text.of("该服务暂时不可用，请稍后再试", "this service is away for the moment; try again shortly"));
        }
        if (refusal == null
                && thrown instanceof WebApplicationException web
                && web.getResponse().getStatus() < SERVER_ERRORS) {
            return transport(web.getResponse(), caller.locale());
        }
        return refusal == null ? builder(failure(thrown, caller.locale())).build() : refused(refusal, caller);
    }

    /** A refusal of the transport by its status alone. */
    static ProblemDto problem(int status, Locale locale) {
        return problem(status, reason(status), locale);
    }

    /** A refusal of the transport, with its reason. */
    public static ProblemDto problem(int status, Text reason, Locale locale) {
        return ProblemMapper.problem(code(status), status, reason, locale);
    }

    /** A defect: logged, and told by no more than where to find it in the log. */
    static ProblemDto failure(Throwable thrown, Locale locale) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, thrown);
        PlatformException failure = new PlatformException(
                ErrorCode.FAILED,
                Text.of("平台内部错误，请将编号告知管理员", "the platform failed; tell the administrator the reference"));
        return ProblemMapper.toProblem(failure, SERVER_ERRORS, locale, reference);
    }

    /** A refusal before any resource is reached. */
    static ProblemDto problem(PlatformException e, Caller caller) {
        return ProblemMapper.toProblem(e, status(e, caller), caller.locale(), null);
    }

    private static Response refused(PlatformException e, Caller caller) {
        if (e.code() == ErrorCode.FAILED) {
            return builder(failure(e, caller.locale())).build();
        }
        int status = status(e, caller);
        Response.ResponseBuilder builder = builder(ProblemMapper.toProblem(e, status, caller.locale(), null));
        if (status == UNAUTHORIZED) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        } else if (e.code() == ErrorCode.UNAVAILABLE) {
            builder.header(HttpHeaders.RETRY_AFTER, Statuses.retryAfter(e));
        }
        return builder.build();
    }

    private static Response transport(Response response, Locale locale) {
        if (response.getEntity() instanceof ProblemDto
                || response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        Response.ResponseBuilder builder = builder(problem(response.getStatus(), locale));
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null || response.getStatus() != METHOD_NOT_ALLOWED
                ? builder.build()
                : builder.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response.ResponseBuilder builder(ProblemDto problem) {
        return Response.status(problem.status).type(MEDIA_TYPE).entity(problem);
    }

    private static boolean unavailable(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException) {
                return true;
            }
        }
        return false;
    }

    private static int status(PlatformException e, Caller caller) {
        return Statuses.of(e, caller.role() != Role.PUBLIC);
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 401, 403 -> ErrorCode.DENIED;
            case 404 -> ErrorCode.NOT_FOUND;
            case 412 -> ErrorCode.STALE;
            case 503, 507 -> ErrorCode.UNAVAILABLE;
            default -> status < SERVER_ERRORS ? ErrorCode.INVALID : ErrorCode.FAILED;
        };
    }

    private static Text reason(int status) {
        return switch (status) {
            case 404 -> Text.of("没有这个地址", "there is nothing at this address");
            case 405 -> Text.of("该地址不支持此方法", "this address does not know the method");
            case 406 -> Text.of("只能以 application/json 回答", "only application/json can be answered");
            case 413 -> Text.of("请求内容过大", "the request is too large");
            case 415 -> Text.of("请求内容须为 application/json", "the request must be application/json");
            case 428 -> Text.of("修改须带 If-Match（先前读到的 ETag）", "a change needs If-Match with the ETag that was read");
            default -> Text.of("请求有误", "the request is wrong");
        };
    }
}
