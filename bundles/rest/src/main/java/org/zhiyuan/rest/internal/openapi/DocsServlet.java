package org.zhiyuan.rest.internal.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Swagger UI at {@code /api/docs}, from its own bundle and without any network. */
public final class DocsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String WEBJAR = "org.webjars.swagger-ui";
    private static final Set<String> FILES = Set.of("swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript;charset=utf-8",
            "png",
            "image/png",
            "html",
            "text/html;charset=utf-8");

    private final transient BundleContext context;
    /** By address; unpacking the largest takes longer than sending it. */
    private final transient Map<String, byte[]> contents = new ConcurrentHashMap<>();

    public DocsServlet(BundleContext context) {
        this.context = context;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getContextPath() + request.getServletPath() + "/");
            return;
        }
        String file = path.equals("/") ? "index.html" : path.substring(1);
        URL found = file.equals("index.html") || file.equals("start.js")
                ? DocsServlet.class.getResource("/docs/" + file)
                : FILES.contains(file) ? inWebjar(file) : null;
        if (found == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'");
        byte[] content = content(found);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private byte[] content(URL found) throws IOException {
        byte[] known = contents.get(found.toString());
        if (known != null) {
            return known;
        }
        try (InputStream in = found.openStream()) {
            byte[] read = in.readAllBytes();
            contents.put(found.toString(), read);
            return read;
        }
    }

    private URL inWebjar(String file) {
        for (Bundle bundle : context.getBundles()) {
            if (WEBJAR.equals(bundle.getSymbolicName())) {
                return bundle.getEntry("META-INF/resources/webjars/swagger-ui/" + bundle.getVersion() + "/" + file);
            }
        }
        return null;
    }
}
