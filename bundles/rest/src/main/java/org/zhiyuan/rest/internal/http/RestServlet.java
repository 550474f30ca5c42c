package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.wire.Languages;
import org.zhiyuan.wire.ProblemDto;

/** The servlet of all JAX-RS endpoints; sets the headers that every answer carries and tells of all that JAX-RS does not. */
public final class RestServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;

    private static final String PLUGINS = "/v1/x/";

    private final transient ObjectMapper json;
    private final transient PluginGuard guard;

    RestServlet(DestinationRegistry registry, Bus bus, ObjectMapper json, PluginGuard guard) {
        super(registry, false);
        setBus(bus);
        this.json = json;
        this.guard = guard;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean personal = http.getHeader("Authorization") != null
                || !"GET".equals(http.getMethod()) && !"HEAD".equals(http.getMethod());
        answer.setHeader("Cache-Control", personal ? "no-store" : "no-cache");
        answer.setHeader("Vary", "Accept-Language, Authorization");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("Referrer-Policy", "no-referrer");
        String path = http.getPathInfo();
        String plugin = plugin(path);
        Doorstep refusal = Doorstep.of(http);
        if (path == null || !path.equals("/v1") && !path.startsWith("/v1/")) {
            refuse(answer, ProblemDetails.problem(HttpServletResponse.SC_NOT_FOUND, language(http)));
        } else if (refusal != null) {
            refuse(answer, ProblemDetails.problem(refusal.status(), refusal.reason(), language(http)));
        } else if (plugin != null) {
            visit(plugin, http, answer);
        } else {
            serve(http, answer);
        }
    }

    /** The id of the plugin whose address it is, null if it is none's. */
    private static String plugin(String path) {
        if (path == null || !path.startsWith(PLUGINS) || path.length() == PLUGINS.length()) {
            return null;
        }
        int end = path.indexOf('/', PLUGINS.length());
        return path.substring(PLUGINS.length(), end < 0 ? path.length() : end);
    }

    /** While an endpoint comes, is replaced or has just gone, its address answers that it is away, and not that there is nothing. */
    private void visit(String plugin, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        PluginGuard.Visit visit;
        try {
            visit = guard.visit("rest", plugin);
        } catch (PlatformException e) {
            refuse(response, ProblemDetails.problem(e, Caller.anonymous(language(request))));
            return;
        }
        try (visit) {
            serve(request, response);
        }
    }

    /** Whatever goes wrong outside JAX-RS's own care is told like any other defect, unless an answer is on its way already. */
    private void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            super.service((ServletRequest) request, (ServletResponse) response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            refuse(response, ProblemDetails.failure(e, language(request)));
        }
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.of(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    private void refuse(HttpServletResponse response, ProblemDto problem) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status);
        if (problem.status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", ProblemDetails.RETRY_SECONDS);
        }
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
