package org.zhiyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** A number of clients that each send one request after the other for some seconds; what happens in the warm-up is not counted. */
record Load(URI url, int clients, int warmup, int seconds) {

    private static final int MAX_SAMPLES = 4_000_000;

    /**
     * @param requests by running number, so that writes can differ; built while the clock runs, hence cheap
     * @param expected the status every answer must have, else it counts as failed
     */
    Figure run(String name, int expected, LongFunction<byte[]> requests) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime() + warmup * 1_000_000_000L;
            long end = begin + seconds * 1_000_000_000L;
            List<Future<Samples>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                long first = (long) client << 40;
                running.add(pool.submit(() -> client(first, requests, expected, begin, end)));
            }
            List<Samples> samples = new ArrayList<>();
            for (Future<Samples> one : running) {
                samples.add(one.get());
            }
            return figure(name, samples);
        } catch (ExecutionException e) {
            throw new IllegalStateException(name + ": " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Samples client(long first, LongFunction<byte[]> requests, int expected, long begin, long end)
            throws IOException {
        long[] micros = new long[MAX_SAMPLES / clients];
        int count = 0;
        int failed = 0;
        try (Connection connection = new Connection(url)) {
            long number = first;
            for (long now = System.nanoTime(); now < end && count < micros.length; ) {
                int status = connection.exchange(requests.apply(number++));
                long after = System.nanoTime();
                if (now >= begin && after <= end) {
                    micros[count++] = (after - now) / 1000;
                    failed += status == expected ? 0 : 1;
                }
                now = after;
            }
        }
        return new Samples(Arrays.copyOf(micros, count), failed);
    }

    private Figure figure(String name, List<Samples> samples) {
        long[] all = samples.stream()
                .flatMapToLong(one -> Arrays.stream(one.micros()))
                .sorted()
                .toArray();
        int failed = samples.stream().mapToInt(Samples::failed).sum();
        return new Figure(name, all.length / (double) seconds, at(all, 0.5), at(all, 0.99), failed);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] / 1000.0;
    }

    /** The times of one client, in microseconds, and how many answers were not as expected. */
    private record Samples(long[] micros, int failed) {}

    /** Requests a second, median and 99th percentile in milliseconds, and how many failed. */
    record Figure(String name, double perSecond, double p50, double p99, int failed) {

        @Override
        public String toString() {
            return String.format(
                    "%-50s %9.0f /s   p50 %6.2f ms   p99 %7.2f ms%s",
                    name, perSecond, p50, p99, failed == 0 ? "" : "   FAILED " + failed);
        }
    }
}
