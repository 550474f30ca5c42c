package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;
import org.zhiyuan.runtime.internal.fence.ManualTimer;

/** Two plugins with a class of the same name hang on threads of the same pool. */
public class ContainerWatchTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final long FIRST = 1;
    private static final long SECOND = 2;

    /** What a bean of a bad plugin does while it is made. */
    public static final class Bean implements Runnable {

        @Override
        public void run() {
            CountDownLatch never = new CountDownLatch(1);
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class PluginLoader extends ClassLoader {

        PluginLoader() {
            super(ContainerWatchTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Bean.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Thread hang() throws ReflectiveOperationException {
            Thread thread = new Thread(
                    (Runnable) loadClass(Bean.class.getName())
                            .getDeclaredConstructor()
                            .newInstance(),
                    "Blueprint Extender: test");
            thread.setDaemon(true);
            thread.start();
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return thread;
        }
    }

    private final ManualTimer timer = new ManualTimer();
    private final List<Long> hung = new ArrayList<>();
    private final PluginLoader first = new PluginLoader();
    private final PluginLoader second = new PluginLoader();
    private final List<Thread> made = new ArrayList<>();
    private Thread announcing;
    private final ContainerWatch watch = new ContainerWatch(timer, LIMIT, GRACE, () -> Optional.ofNullable(announcing));

    @After
    public void end() {
        made.forEach(Thread::interrupt);
    }

    private Thread creating(long bundle, PluginLoader loader) throws ReflectiveOperationException {
        announcing = loader.hang();
        made.add(announcing);
        watch.creating(bundle, loader, () -> hung.add(bundle));
        return announcing;
    }

    private static boolean comesOut(Thread thread) throws InterruptedException {
        thread.join(LIMIT.toMillis());
        return !thread.isAlive();
    }

    @Test
    public void onlyTheThreadThatMakesTheBundleIsInterrupted() throws Exception {
        Thread one = creating(FIRST, first);
        timer.advance(GRACE);
        Thread two = creating(SECOND, second);
        timer.advance(LIMIT.minus(GRACE));
        assertEquals(List.of(FIRST), hung);
        assertTrue(comesOut(one));
        assertTrue("another plugin's class of the same name", two.isAlive());
        watch.over(FIRST);
        timer.advance(GRACE);
        assertEquals(List.of(FIRST, SECOND), hung);
        assertTrue(comesOut(two));
    }

    @Test
    public void whoIsMadeInTimeIsLeftAlone() throws Exception {
        Thread one = creating(FIRST, first);
        timer.advance(LIMIT.minusMillis(1));
        watch.over(FIRST);
        timer.advance(LIMIT);
        assertEquals(List.of(), hung);
        assertFalse(one.isInterrupted());
        assertTrue(one.isAlive());
    }

    /** Which thread goes on is not known then; one that is there at two looks in a row is stuck. */
    @Test
    public void whoHangsAfterItWaitedForAServiceIsFound() throws Exception {
        watch.waiting(FIRST, first, () -> hung.add(FIRST));
        timer.advance(LIMIT);
        timer.advance(LIMIT);
        Thread one = first.hang();
        made.add(one);
        timer.advance(LIMIT);
        assertEquals("perhaps it only just began", List.of(), hung);
        timer.advance(LIMIT);
        assertEquals(List.of(FIRST), hung);
        assertTrue(comesOut(one));
    }
}
