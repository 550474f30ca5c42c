package org.zhiyuan.rest.internal.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.Bus;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** The servlet of all JAX-RS endpoints; sets the headers that every answer carries and answers for addresses outside {@code /v1}. */
public final class RestServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper json;

    RestServlet(DestinationRegistry registry, Bus bus, ObjectMapper json) {
        super(registry, false);
        setBus(bus);
        this.json = json;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean personal = http.getHeader("Authorization") != null || !"GET".equals(http.getMethod()) && !"HEAD".equals(http.getMethod());
        answer.setHeader("Cache-Control", personal ? "no-store" : "no-cache");
        answer.setHeader("Vary", "Accept-Language, Authorization");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("Referrer-Policy", "no-referrer");
        String path = http.getPathInfo();
        if (path != null && (path.equals("/v1") || path.startsWith("/v1/"))) {
            super.service(request, response);
        } else {
            notFound(http, answer);
        }
    }

    private void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null
                ? Locale.ENGLISH : Locale.CHINESE;
        byte[] body = json.writeValueAsBytes(Problems.problem(HttpServletResponse.SC_NOT_FOUND, locale));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(Problems.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
