package org.zhiyuan.soap.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/**
 * The door of /soap: hands envelopes to CXF, and answers itself what is not one: the index, the descriptions, and whatever has no
 * business here.
 */
final class SoapServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST = 4 << 20;
    private final transient Endpoints endpoints;

    SoapServlet(Endpoints endpoints) {
        super(endpoints.registry(), false);
        this.endpoints = endpoints;
        setBus(endpoints.bus());
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> describe(request, response);
                case "POST" -> call(request, response);
                default -> refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "GET or POST");
            }
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if ("/".equals(path)) {
            String base = request.getRequestURL().toString().replaceFirst("/$", "");
            write(response, "text/html", new IndexPage(request.getLocale()).of(base, endpoints.names()));
        } else if (!endpoints.knows(path)) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "no such service");
        } else if ("wsdl".equalsIgnoreCase(request.getQueryString())) {
            write(response, "text/xml", endpoints.description(path).at(request.getRequestURL().toString()));
        } else {
            response.sendRedirect(request.getRequestURI() + "?wsdl");
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/xml") && !type.startsWith("application/soap+xml")) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "text/xml (SOAP 1.1) or application/soap+xml (SOAP 1.2)");
        } else if (request.getContentLengthLong() > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "at most " + LARGEST + " bytes");
        } else if (!endpoints.knows(String.valueOf(request.getPathInfo()))) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "no such service");
        } else {
            endpoints.open(request.getPathInfo());
            super.invoke(request, response);
        }
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
