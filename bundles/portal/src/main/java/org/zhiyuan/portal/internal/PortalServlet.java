package org.zhiyuan.portal.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page at {@code /}: where everything is and how to sign in; other addresses that nobody serves are told plainly. */
public final class PortalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean home = "/".equals(request.getRequestURI());
        response.setStatus(home ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("Cache-Control", "no-cache");
        if (!home) {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("这里没有内容，请从 / 开始。Nothing here; start from /.");
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        try (InputStream page = PortalServlet.class.getResourceAsStream("/portal/index.html")) {
            page.transferTo(response.getOutputStream());
        }
    }
}
