package org.zhiyuan.rest.internal.gate;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.function.Function;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** An answer whose bytes are watched. */
final class WatchedResponse extends HttpServletResponseWrapper {
    private final Function<ServletOutputStream, ServletOutputStream> watch;
    private ServletOutputStream body;
    private PrintWriter writer;

    WatchedResponse(HttpServletResponse response, Function<ServletOutputStream, ServletOutputStream> watch) {
        super(response);
        this.watch = watch;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = watch.apply(super.getOutputStream());
        }
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            // as the container's own writer does, so that the header says what the bytes are
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        getOutputStream().flush();
    }

    /** Nothing is left in a buffer of ours. */
    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }
}
