package org.zhiyuan.rest.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.annotation.Priority;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.Provider;
import org.zhiyuan.document.DocumentService;

/**
 * Refuses bodies over 1 MiB, documents over 20 MiB and plugins that are larger than the door takes, whether or not their length was
 * announced.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public final class BodyLimitFilter implements ContainerRequestFilter {
    static final long MAX_JSON = 1L << 20;
    private static final long MAX_JAR = Long.getLong("zhiyuan.plugin.jar.bytes", 50L << 20);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!hasBody(request)) {
            return;
        }
        long limit =
                switch (noun(request)) {
                    case "documents" -> DocumentService.MAX_BYTES;
                    case "plugins" -> MAX_JAR;
                    default -> MAX_JSON;
                };
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && length(announced) > limit) {
            throw tooLarge();
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), limit));
    }

    /** By its head alone: {@code hasEntity()} would copy the whole body to memory or disk first. */
    static boolean hasBody(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getEntityStream() != null
                && (announced == null
                        ? request.getHeaderString("Transfer-Encoding") != null
                        : !announced.strip().equals("0"));
    }

    /** Whether what is posted there is taken as it is. */
    static boolean isBytes(ContainerRequestContext request) {
        String noun = noun(request);
        return noun.equals("documents") || noun.equals("plugins");
    }

    private static String noun(ContainerRequestContext request) {
        return request.getUriInfo().getPath().replace("/", "");
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Counts what is read. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
