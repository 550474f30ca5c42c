package org.zhiyuan.rest.internal.gate;

import java.io.IOException;
import java.util.function.LongSupplier;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/** An answer whose writer's waiting is timed; what a client that has gone would have got is dropped, which is nobody's failure. */
final class WatchedOutput extends ServletOutputStream {
    private static final long ENOUGH = 64L << 20;

    private final ServletOutputStream out;
    private final Exchange exchange;
    private final LongSupplier clock;
    private long dropped;

    WatchedOutput(ServletOutputStream out, Exchange exchange, LongSupplier clock) {
        this.out = out;
        this.exchange = exchange;
        this.clock = clock;
    }

    private interface Write {
        void all() throws IOException;
    }

    @Override
    public void write(int one) throws IOException {
        timed(() -> out.write(one), 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        timed(() -> out.write(bytes, offset, length), length);
    }

    @Override
    public void flush() throws IOException {
        timed(out::flush, 0);
    }

    @Override
    public void close() throws IOException {
        timed(out::close, 0);
    }

    private void timed(Write work, int length) throws IOException {
        if (exchange.isGone()) {
            dropped += length;
            if (dropped > ENOUGH) {
                throw new IOException("the client has gone");
            }
            return;
        }
        int count = 0;
        exchange.waits(clock.getAsLong());
        try {
            work.all();
            count = length;
        } catch (IOException e) {
            exchange.gone();
        } finally {
            exchange.moved(clock.getAsLong(), count);
        }
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        out.setWriteListener(listener);
    }
}
