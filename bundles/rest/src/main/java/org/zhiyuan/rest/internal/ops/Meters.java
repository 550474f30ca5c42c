package org.zhiyuan.rest.internal.ops;

import com.codahale.metrics.Snapshot;
import com.codahale.metrics.Timer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts and times requests by face and status class, and prints them with the JVM's memory in Prometheus's text format. */
public final class Meters {
    private static final int CLASSES = 6;
    private static final double[] QUANTILES = {0.5, 0.95, 0.99};
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Map<String, LongSupplier> gauges = new ConcurrentSkipListMap<>();
    private final Timer[][] requests = new Timer[Face.values().length][CLASSES];

    /** Through what a request came. */
    enum Face {
        REST,
        SOAP,
        OTHER
    }

    public Meters() {
        for (Timer[] face : requests) {
            for (int status = 0; status < CLASSES; status++) {
                face[status] = new Timer();
            }
        }
    }

    /** Adds a figure that is asked for whenever they are printed. */
    public void add(String name, LongSupplier figure) {
        gauges.put(name, figure);
    }

    void request(Face face, int status, long duration, TimeUnit unit) {
        int statusClass = status / 100;
        requests[face.ordinal()][statusClass < CLASSES ? statusClass : 0].update(duration, unit);
    }

    void print(StringBuilder out) {
        out.append("# HELP zhiyuan_http_request_seconds Time to answer, by face and status class\n")
                .append("# TYPE zhiyuan_http_request_seconds summary\n");
        for (Face face : Face.values()) {
            for (int status = 0; status < CLASSES; status++) {
                Timer timer = requests[face.ordinal()][status];
                if (timer.getCount() > 0) {
                    print(
                            out,
                            "face=\"" + face.name().toLowerCase(Locale.ROOT) + "\",status=\"" + status + "xx\"",
                            timer);
                }
            }
        }
        gauges.forEach((name, figure) -> gauge(out, name, figure.getAsLong()));
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        MemoryUsage rest = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        gauge(out, "jvm_memory_heap_used_bytes", heap.getUsed());
        gauge(out, "jvm_memory_heap_max_bytes", heap.getMax());
        gauge(out, "jvm_memory_nonheap_used_bytes", rest.getUsed());
        gauge(out, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                out,
                "process_uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    static void gauge(StringBuilder out, String name, double value) {
        out.append("# TYPE ")
                .append(name)
                .append(" gauge\n")
                .append(name)
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static void print(StringBuilder out, String labels, Timer timer) {
        Snapshot snapshot = timer.getSnapshot();
        for (double quantile : QUANTILES) {
            out.append("zhiyuan_http_request_seconds{")
                    .append(labels)
                    .append(",quantile=\"")
                    .append(quantile)
                    .append("\"} ")
                    .append(snapshot.getValue(quantile) / NANOS)
                    .append('\n');
        }
        out.append("zhiyuan_http_request_seconds_count{")
                .append(labels)
                .append("} ")
                .append(timer.getCount())
                .append('\n');
        out.append("zhiyuan_http_request_seconds_sum{")
                .append(labels)
                .append("} ")
                .append(snapshot.getMean() * timer.getCount() / NANOS)
                .append('\n');
    }
}
