package org.zhiyuan.rest.internal.gate;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;

/** A body whose reader's waiting is timed and whose bytes are counted, on whatever door it comes in. */
final class WatchedInput extends ServletInputStream {
    private final ServletInputStream in;
    private final Exchange exchange;
    private final LongSupplier clock;
    private final long limit;
    private final Function<Exception, RuntimeException> broken;
    private long read;

    /** @param broken what a body that can't be read to its end, or is over the limit (null), is refused with */
    WatchedInput(
            ServletInputStream in,
            Exchange exchange,
            LongSupplier clock,
            long limit,
            Function<Exception, RuntimeException> broken) {
        this.in = in;
        this.exchange = exchange;
        this.clock = clock;
        this.limit = limit;
        this.broken = broken;
    }

    private interface Read {
        int some() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return timed(in::read, true);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return timed(() -> in.read(bytes, offset, length), false);
    }

    private int timed(Read work, boolean single) {
        int got = 0;
        int count = 0;
        exchange.waits(clock.getAsLong());
        try {
            got = work.some();
            count = single ? Math.min(1, got + 1) : Math.max(0, got);
        } catch (IOException | RuntimeException e) {
            throw broken.apply(e);
        } finally {
            exchange.moved(clock.getAsLong(), count);
        }
        read += count;
        if (read > limit) {
            throw broken.apply(null);
        }
        return got;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
