package org.zhiyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Drops a service type's jar into the deploy folder and takes it away again, and measures until the platform says so. */
record HotDeploy(Api api, Path jar, Path deploy, String type) {

    private static final long LIMIT_SECONDS = 30;

    /** Milliseconds from the jar's appearance in the folder to the first 200, sorted; the folder is left as it was found. */
    List<Double> measure(int rounds) throws IOException, InterruptedException {
        Path place = deploy.resolve(jar.getFileName());
        boolean there = Files.exists(place);
        Files.deleteIfExists(place);
        until(404);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            drop(place);
            millis.add(until(200));
            Files.delete(place);
            until(404);
        }
        if (there) {
            drop(place);
        }
        return millis.stream().sorted().toList();
    }

    /** Copied beside the folder first, so that it appears at once and whole. */
    private void drop(Path place) throws IOException {
        Path copy = Files.createTempFile(deploy.toAbsolutePath().getParent(), "bench", ".part");
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private double until(int status) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            int seen = api.status("/api/v1/service-types/" + type);
            if (seen == status) {
                return (System.nanoTime() - start) / 1e6;
            }
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
                throw new IllegalStateException(type + " answers " + (seen == 0 ? "nothing" : seen) + " and not "
                        + status + " after " + LIMIT_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
