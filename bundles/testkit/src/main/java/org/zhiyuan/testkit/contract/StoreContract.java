package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.Before;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;

/** What the contracts share: opening the stores, and a few ways to say what is expected. */
public abstract class StoreContract {

    protected Stores stores;

    /** @return stores that hold nothing */
    protected abstract Stores open() throws Exception;

    @Before
    public void openStores() throws Exception {
        stores = open();
    }

    protected static void assertRefused(ErrorCode code, Runnable change) {
        PlatformException refused = assertThrows(PlatformException.class, change::run);
        assertEquals(refused.getMessage(), code, refused.code());
    }

    /** Every item in order, gathered from pages of that size; each page but the last must be full. */
    protected static <T> List<T> pages(int size, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = list.apply(new PageRequest(size, cursor));
            all.addAll(page.items());
            cursor = page.next();
            assertEquals(
                    "a page with a next one is full",
                    cursor == null ? page.items().size() : size,
                    page.items().size());
        } while (cursor != null);
        return all;
    }

    /** A cursor that is none, and one of another list, are refused by name of the field. */
    protected static void assertRefusesRubbish(Function<PageRequest, Page<?>> list) {
        for (String rubbish : List.of("rubbish", "%%%", "AAAA", "eA")) {
            PlatformException refused =
                    assertThrows(rubbish, PlatformException.class, () -> list.apply(new PageRequest(2, rubbish)));
            assertEquals(ErrorCode.INVALID, refused.code());
            assertEquals("cursor", refused.problems().get(0).field());
        }
    }

    /** Runs the work in as many threads at once. @return how each ended: null if well, else the code it was refused with */
    protected static List<ErrorCode> atOnce(int threads, Callable<?> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier barrier = new CyclicBarrier(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            List<ErrorCode> ends = new ArrayList<>();
            for (Future<?> one : running) {
                ends.add(end(one));
            }
            return ends;
        } finally {
            pool.shutdownNow();
        }
    }

    private static ErrorCode end(Future<?> running) throws Exception {
        try {
            running.get(60, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PlatformException refused) {
                return refused.code();
            }
            throw e;
        }
    }
}
