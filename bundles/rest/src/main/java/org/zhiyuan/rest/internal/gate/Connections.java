package org.zhiyuan.rest.internal.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConnection;

/**
 * Bounds open connections, none of which holds a thread before its request's head is whole: a head that does not get whole in time ends
 * its connection, and beyond the total the one that has been quiet for longest goes. Jetty's own limit would stop accepting instead.
 */
final class Connections implements Connection.Listener {
    private final Supplier<RequestLimits> limits;
    private final Noise noise;
    private final LongSupplier clock;
    private final Map<HttpConnection, ExpectedVersion> open = new ConcurrentHashMap<>();

    /** What was seen of a connection when it was last looked at. */
    private static final class ExpectedVersion {
        private volatile long bytes;
        private volatile long quietSince;
        private volatile long headSince;
    }

    Connections(Supplier<RequestLimits> limits, Noise noise, LongSupplier clock) {
        this.limits = limits;
        this.noise = noise;
        this.clock = clock;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            ExpectedVersion seen = new ExpectedVersion();
            seen.quietSince = clock.getAsLong();
            seen.headSince = seen.quietSince;
            open.put(http, seen);
            if (open.size() > limits.get().connections()) {
                makeRoom(http);
            }
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (connection instanceof HttpConnection http) {
            open.remove(http);
        }
    }

    int size() {
        return open.size();
    }

    private void makeRoom(HttpConnection newcomer) {
        open.entrySet().stream()
                .filter(each ->
                        each.getKey() != newcomer && each.getKey().getParser().inHeaderState())
                .min(Comparator.comparingLong(each -> each.getValue().quietSince))
                .ifPresent(each -> end(each.getKey(), "too many connections, the longest quiet one was closed"));
    }

    /** Looks at each, and ends those whose head takes too long. */
    void sweep() {
        long now = clock.getAsLong();
        long limit = Duration.ofSeconds(limits.get().head()).toNanos();
        List<HttpConnection> late = new ArrayList<>();
        open.forEach((connection, seen) -> {
            long bytes = connection.getBytesIn();
            if (bytes != seen.bytes) {
                seen.bytes = bytes;
                seen.quietSince = now;
            }
            if (!connection.getParser().inHeaderState()
                    || connection.getParser().isStart()) {
                seen.headSince = now;
            } else if (now - seen.headSince > limit) {
                late.add(connection);
            }
        });
        late.forEach(connection -> end(connection, "the head of a request took too long"));
    }

    private void end(HttpConnection connection, String why) {
        noise.tell(why, String.valueOf(connection.getEndPoint().getRemoteAddress()));
        open.remove(connection);
        connection.getEndPoint().close();
    }
}
