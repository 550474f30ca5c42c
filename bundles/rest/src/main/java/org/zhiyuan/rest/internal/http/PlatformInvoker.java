package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Versioned;

/** Calls a resource and gives its result status, entity tag and address; the same {@code Idempotency-Key} gets the same answer. */
public class PlatformInvoker extends JAXRSInvoker {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Answers.Cache answers = new Answers.Cache();

    public PlatformInvoker(Idempotency idempotency, ObjectMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    @Override
    protected final Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments) throws Exception {
        Answers answer = answers.of(method);
        RequestKey key = exchange.get(RequestKey.class);
        Caller caller = CallerContext.current();
        if (key == null || answer.secret() || caller.role() == Role.PUBLIC) {
            return respond(exchange.getInMessage(), call(exchange, resource, method, arguments), answer.created());
        }
        Idempotency.Answer kept = idempotency.once(caller, key.key(), key.digest(),
                () -> keep(exchange.getInMessage(), unchecked(exchange, resource, method, arguments), answer.created()));
        Response.ResponseBuilder builder = Response.status(kept.status());
        if (kept.location() != null) {
            builder.header(HttpHeaders.LOCATION, kept.location());
        }
        String tag = answer.versioned() ? tag(kept.body()) : null;
        if (tag != null) {
            builder.header(HttpHeaders.ETAG, tag);
        }
        return kept.status() == NO_CONTENT ? builder.build()
                : builder.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body().getBytes(StandardCharsets.UTF_8)).build();
    }

    /** The call itself; plugins' are fenced. */
    protected Object call(Exchange exchange, Object resource, Method method, Object[] arguments) throws Exception {
        return super.performInvocation(exchange, resource, method, arguments);
    }

    private Object unchecked(Exchange exchange, Object resource, Method method, Object[] arguments) {
        try {
            return call(exchange, resource, method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Object respond(Message request, Object result, boolean created) {
        if (!(result instanceof Versioned versioned)) {
            return result;
        }
        String tag = versioned.version() == null ? null : EntityTags.of(versioned.version());
        if (tag != null && versioned.entire() && known(request, versioned.version())) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        Response.ResponseBuilder builder = Response.status(created ? CREATED : OK).entity(result);
        if (tag != null) {
            builder.header(HttpHeaders.ETAG, tag);
        }
        if (created) {
            builder.header(HttpHeaders.LOCATION, location(request, versioned));
        }
        return builder.build();
    }

    /** Whether this is a read by somebody who has that version. */
    private static boolean known(Message request, long version) {
        String header = READS.contains(String.valueOf(request.get(Message.HTTP_REQUEST_METHOD)))
                ? new HttpHeadersImpl(request).getHeaderString(HttpHeaders.IF_NONE_MATCH) : null;
        return header != null && EntityTags.read(HttpHeaders.IF_NONE_MATCH, header).names(version);
    }

    /** The tag of a kept answer, which holds its version like any other. */
    private String tag(String body) {
        try {
            JsonNode version = json.readTree(body).path("version");
            return version.isIntegralNumber() ? EntityTags.of(version.longValue()) : null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Idempotency.Answer keep(Message request, Object result, boolean created) {
        try {
            return result == null ? new Idempotency.Answer(NO_CONTENT, null, "")
                    : new Idempotency.Answer(created ? CREATED : OK,
                            created && result instanceof Versioned versioned ? location(request, versioned) : null,
                                    json.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Relative to this server, so that nothing depends on what the client calls it. */
    private static String location(Message request, Versioned versioned) {
        String path = String.valueOf(request.get(Message.REQUEST_URI));
        String key = URLEncoder.encode(versioned.key(), StandardCharsets.UTF_8).replace("+", "%20");
        return path.endsWith("/" + key) ? path : path + (path.endsWith("/") ? "" : "/") + key;
    }
}
