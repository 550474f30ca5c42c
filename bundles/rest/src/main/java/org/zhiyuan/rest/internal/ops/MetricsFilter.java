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

/** Times every request of every face. */
public final class MetricsFilter implements Filter {
    private final Meters meters;

    public MetricsFilter(Meters meters) {
        this.meters = meters;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to set up
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            meters.request(face((HttpServletRequest) request), ((HttpServletResponse) response).getStatus(), System.nanoTime() - start,
                    TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    private static Meters.Face face(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") ? Meters.Face.REST : path.startsWith("/soap") ? Meters.Face.SOAP : Meters.Face.OTHER;
    }
}
