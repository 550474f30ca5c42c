package org.zhiyuan.soap.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.plugin.PluginGuard;

/**
 * The door of /soap: hands envelopes to CXF, and answers itself what is not one: the index, the descriptions, and whatever has no
 * business here.
 */
final class SoapServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    static final String PLUGINS = "/x/";
    private static final String NOTHING = "no such service";
    private static final String RETRY_SECONDS = "2";
    private static final long LARGEST = 4 << 20;
    private final transient Endpoints endpoints;
    private final transient PluginGuard guard;
    private final transient AwayFault away = new AwayFault();

    SoapServlet(Endpoints endpoints, PluginGuard guard) {
        super(endpoints.registry(), false);
        this.endpoints = endpoints;
        this.guard = guard;
        setBus(endpoints.bus());
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            String path = request.getPathInfo();
            if (path != null && path.startsWith(PLUGINS)) {
                visit(path.substring(PLUGINS.length()), request, response);
            } else {
                answer(request, response);
            }
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    /** While an endpoint comes, is replaced or has just gone, its address answers that it is away, and not that there is nothing. */
    private void visit(String plugin, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        PluginGuard.Visit visit;
        try {
            visit = guard.visit("soap", plugin);
        } catch (PlatformException e) {
            refuse(e, request, response);
            return;
        }
        try (visit) {
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> describe(request, response);
            case "POST" -> call(request, response);
            default -> refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "GET or POST");
        }
    }

    private void refuse(PlatformException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request.getHeader("Accept-Language"));
        if (e.code() != ErrorCode.UNAVAILABLE) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
            return;
        }
        response.setHeader("Retry-After", RETRY_SECONDS);
        if (!"POST".equals(request.getMethod())) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.text().in(locale));
            return;
        }
        boolean newer = isNewer(contentType(request));
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR); // as both versions of SOAP have it for every fault of the server
        write(response, newer ? "application/soap+xml" : "text/xml", away.envelope(e, locale, newer));
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if ("/".equals(path)) {
            String base = request.getRequestURL().toString().replaceFirst("/$", "");
            write(response, "text/html", new IndexPage(request.getLocale()).of(base, endpoints.names()));
        } else if (!endpoints.knows(path)) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
        } else if ("wsdl".equalsIgnoreCase(request.getQueryString())) {
            write(response, "text/xml", endpoints.description(path).at(request.getRequestURL().toString()));
        } else {
            response.sendRedirect(request.getRequestURI() + "?wsdl");
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String type = contentType(request);
        if (!type.startsWith("text/xml") && !isNewer(type)) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2)");
        } else if (request.getContentLengthLong() > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "at most " + LARGEST + " bytes");
        } else if (!endpoints.knows(String.valueOf(request.getPathInfo()))) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
        } else {
            endpoints.open(request.getPathInfo());
            super.invoke(request, response);
        }
    }

    private static String contentType(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    }

    private static boolean isNewer(String contentType) {
        return contentType.startsWith("application/soap+xml");
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        response.setStatus(status);
        write(response, "text/plain", reason + "\n");
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
