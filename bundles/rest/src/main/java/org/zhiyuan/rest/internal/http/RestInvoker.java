package org.zhiyuan.rest.internal.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
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
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.wire.Versioned;

/** Calls a resource and gives its result status, entity tag and address; the same {@code Idempotency-Key} gets the same answer. */
public class RestInvoker extends JAXRSInvoker {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final KeyedAnswers answers;
    private final OperationMethods methods = new OperationMethods();

    public RestInvoker(KeyedAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected final Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments)
            throws Exception {
        OperationMethod operation = methods.of(method);
        RequestKey key = exchange.get(RequestKey.class);
        Caller caller = CallerContext.current();
        if (key == null || !KeyedAnswers.applies(operation, key.key(), caller)) {
            Object result = call(exchange, resource, method, arguments);
            return result instanceof Versioned versioned
                    ? respond(exchange.getInMessage(), versioned, result, operation.creates())
                    : result;
        }
        Supplier<Object> work = () -> unchecked(exchange, resource, method, arguments);
        Idempotency.Answer kept = key.digest() == null
                ? answers.once(caller, key.key(), operation, arguments, work)
                : answers.once(caller, key.key(), key.digest(), work);
        if (kept.body().isEmpty()) {
            return null;
        }
        byte[] body = kept.body().getBytes(StandardCharsets.UTF_8);
        boolean versioned = Versioned.class.isAssignableFrom(method.getReturnType());
        return versioned
                ? respond(
                        exchange.getInMessage(),
                        (Versioned) answers.read(kept, operation).orElseThrow(),
                        body,
                        operation.creates())
                : Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
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

    private static Response respond(Message request, Versioned versioned, Object entity, boolean created) {
        String tag = versioned.version() == null ? null : EntityTags.of(versioned.version());
        if (tag != null && versioned.entire() && known(request, versioned.version())) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        Response.ResponseBuilder builder =
                Response.status(created ? CREATED : OK).entity(entity);
        if (entity instanceof byte[]) {
            builder.type(MediaType.APPLICATION_JSON_TYPE);
        }
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
                ? new HttpHeadersImpl(request).getHeaderString(HttpHeaders.IF_NONE_MATCH)
                : null;
        return header != null
                && EntityTags.read(HttpHeaders.IF_NONE_MATCH, header).names(version);
    }

    /** Relative to this server, so that nothing depends on what the client calls it. */
    private static String location(Message request, Versioned versioned) {
        String path = String.valueOf(request.get(Message.REQUEST_URI));
        String key = URLEncoder.encode(versioned.key(), StandardCharsets.UTF_8).replace("+", "%20");
        return path.endsWith("/" + key) ? path : path + (path.endsWith("/") ? "" : "/") + key;
    }
}
