package org.zhiyuan.soap.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.wire.Charsets;
import org.zhiyuan.wire.ContentType;
import org.zhiyuan.wire.Languages;

/**
 * The door of /soap: hands envelopes to CXF, and answers itself what is not one: the index, the descriptions, and whatever has no
 * business here.
 */
final class SoapServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    static final String PLUGINS = "/x/";
    private static final String RETRY_SECONDS = "2";
    static final long LARGEST = 4 << 20;
    /** Others mean attachments, which no operation takes. */
    private static final Set<String> PARAMETERS = Set.of("charset", "action");

    private static final String OLDER = "text/xml";
    private static final String NEWER = "application/soap+xml";
    private static final Text METHODS = Text.of("只能用 GET、HEAD 或 POST", "only GET, HEAD and POST are known here");
    private static final Text NOTHING = Text.of("没有这项服务", "there is no such service");
    private static final Text ENVELOPES = Text.of(
            "请求内容须为 text/xml（SOAP 1.1）或 application/soap+xml（SOAP 1.2）",
            "the request must be text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2)");
    private static final Text CHARSET = Text.of(
            "Content-Type 中的字符集不存在，例如可用 UTF-8", "there is no such character set as Content-Type names; take UTF-8");
    private static final Text TOO_LARGE = Text.format("请求内容至多%d字节", "the request may have at most %d bytes", LARGEST);
    private final transient Endpoints endpoints;
    private final transient PluginGuard guard;

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
    private void visit(String plugin, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
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
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, METHODS);
            }
        }
    }

    private void refuse(PlatformException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (e.code() != ErrorCode.UNAVAILABLE) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
            return;
        }
        response.setHeader("Retry-After", RETRY_SECONDS);
        if ("POST".equals(request.getMethod())) {
            fault(e, request, response);
        } else {
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.text());
        }
    }

    /** With the status 500, as both versions of SOAP have it for every fault of the server. */
    private void fault(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean newer = contentType(request).startsWith(NEWER);
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        write(response, newer ? NEWER : OLDER, endpoints.faults().envelope(thrown, newer, language(request)));
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if ("/".equals(path)) {
            String base = request.getRequestURL().toString().replaceFirst("/$", "");
            response.setHeader("Vary", "Accept-Language");
            write(response, "text/html", new IndexPage(language(request)).of(base, endpoints.names()));
        } else if (!endpoints.knows(path)) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
        } else if ("wsdl".equalsIgnoreCase(request.getQueryString())) {
            write(
                    response,
                    "text/xml",
                    endpoints.description(path).at(request.getRequestURL().toString()));
        } else {
            response.sendRedirect(request.getRequestURI() + "?wsdl");
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (!Charsets.known(request.getContentType())) {
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, CHARSET);
        } else if (!isEnvelope(request)) {
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, ENVELOPES);
        } else if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, TOO_LARGE);
        } else if (!endpoints.knows(String.valueOf(request.getPathInfo()))) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
        } else {
            serve(new BoundedRequest(request, LARGEST), response);
        }
    }

    private static boolean isEnvelope(HttpServletRequest request) {
        Optional<ContentType> type = ContentType.of(Collections.list(request.getHeaders("Content-Type")));
        return type.isPresent()
                && (type.get().type().equals(OLDER) || type.get().type().equals(NEWER))
                && PARAMETERS.containsAll(type.get().parameters().keySet());
    }

    /** Whatever goes wrong outside CXF's own care is a fault like any other, unless an answer is on its way already. */
    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            endpoints.open(request.getPathInfo());
            super.invoke(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            fault(e, request, response);
        }
    }

    private static String contentType(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.of(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, Text reason)
            throws IOException {
        response.setStatus(status);
        write(response, "text/plain", reason.in(language(request)) + "\n");
    }

    private static void write(HttpServletResponse response, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
