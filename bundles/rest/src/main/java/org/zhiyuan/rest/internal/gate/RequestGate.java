package org.zhiyuan.rest.internal.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.operations.JsonFormat;
import org.zhiyuan.rest.internal.http.ProblemDetails;
import org.zhiyuan.wire.BodyRefusal;
import org.zhiyuan.wire.Languages;

/**
 * Stands before every servlet: bounds what clients hold of the platform, and times their reading and writing. What an operator looks at
 * passes freely; the threads beyond the bound are kept for it.
 */
final class RequestGate implements Filter {
    private static final Set<String> FREE = Set.of("/health", "/health/live", "/metrics");
    /** More than any door takes; each has its own, smaller bound. */
    private static final long LARGEST = 24L << 20;

    private static final ObjectMapper JSON = JsonFormat.create();
    private static final String RETRY_SECONDS = "2";
    private static final Text FULL = Text.of("请求过多，请稍后再试", "there are too many requests at present; try again shortly");

    private final Traffic traffic;
    private final Noise noise;
    private final LongSupplier clock;

    RequestGate(Traffic traffic, Noise noise, LongSupplier clock) {
        this.traffic = traffic;
        this.noise = noise;
        this.clock = clock;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to set up
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (FREE.contains(http.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        EndPoint connection = Request.getBaseRequest(request).getHttpChannel().getEndPoint();
        Exchange exchange =
                traffic.enter(ClientAddress.of(http, traffic.limits().proxies()), connection::close);
        if (exchange == null) {
            noise.tell("no room for a request", http.getRemoteAddr());
            refuse(http, (HttpServletResponse) response);
            return;
        }
        try {
            pass(http, (HttpServletResponse) response, exchange, chain);
        } finally {
            traffic.leave(exchange);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, Exchange exchange, FilterChain chain)
            throws IOException, ServletException {
        WatchedResponse answer = new WatchedResponse(response, out -> new WatchedOutput(out, exchange, clock));
        try {
            chain.doFilter(
                    new WatchedRequest(
                            request,
                            in -> new WatchedInput(
                                    in, exchange, clock, LARGEST, failure -> broken(request, exchange, failure))),
                    answer);
            answer.finish();
        } catch (IOException | ServletException | RuntimeException e) {
            if (!exchange.isGone()) {
                throw e;
            }
        }
        if (exchange.isGone()) {
            noise.tell("a client went before its answer, or was cut off as too slow", exchange.client());
        }
    }

    /** Nothing of the platform has failed, so no door is to take it for that. */
    private PlatformException broken(HttpServletRequest request, Exchange exchange, Exception failure) {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        PlatformException refusal = BodyRefusal.incomplete();
        if (failure == null) {
            status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            refusal = BodyRefusal.tooLarge(LARGEST);
        } else if (exchange.isGone()
                || failure.getCause() instanceof TimeoutException
                || failure instanceof BadMessageException late
                        && late.getCode() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
            status = HttpServletResponse.SC_REQUEST_TIMEOUT;
            refusal = BodyRefusal.tooSlow();
        } else if (failure instanceof BadMessageException) {
            refusal = BodyRefusal.malformed();
        }
        noise.tell("a request " + refusal.getMessage(), exchange.client());
        request.setAttribute(BodyRefusal.STATUS, status);
        return refusal;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Languages.of(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
        boolean rest = request.getRequestURI().startsWith("/api/");
        byte[] body = rest
                ? JSON.writeValueAsBytes(
                        ProblemDetails.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, FULL, language))
                : (FULL.in(language) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Connection", "close");
        response.setContentType(rest ? "application/problem+json" : "text/plain;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
