package org.zhiyuan.rest.internal.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request whose body is watched. */
final class WatchedRequest extends HttpServletRequestWrapper {
    private final Function<ServletInputStream, ServletInputStream> watch;
    private ServletInputStream body;

    WatchedRequest(HttpServletRequest request, Function<ServletInputStream, ServletInputStream> watch) {
        super(request);
        this.watch = watch;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = watch.apply(super.getInputStream());
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
    }
}
