package org.zhiyuan.rest.internal.ops;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.http.whiteboard.Preprocessor;
import org.zhiyuan.wire.Statuses;

/**
 * Times every request of every face. No filter, and there must be none: Pax Web keeps a path's chain of filters with the servlet it ended
 * in, and a request under way while a servlet comes leaves the old chain there for good.
 */
public final class RequestMeter implements Preprocessor {
    private final Meters meters;
    private final Filter gate;

    /** @param gate that each request has to pass; a second preprocessor beside this one would not be asked */
    public RequestMeter(Meters meters, Filter gate) {
        this.meters = meters;
        this.gate = gate;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to set up
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            gate.doFilter(request, response, chain);
        } finally {
            meters.request(
                    face((HttpServletRequest) request),
                    status(request, (HttpServletResponse) response),
                    System.nanoTime() - start,
                    TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    /** A fault of SOAP is a 500 whoever is to blame; what it is told as over REST counts. */
    private static int status(ServletRequest request, HttpServletResponse response) {
        return request.getAttribute(Statuses.ATTRIBUTE) instanceof Integer told ? told : response.getStatus();
    }

    private static Meters.Face face(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/")
                ? Meters.Face.REST
                : path.startsWith("/soap") ? Meters.Face.SOAP : Meters.Face.OTHER;
    }
}
