package org.zhiyuan.wall.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyPermission;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** What the guard refuses, and to whom: the code outside is a class of a loader that belongs to a bundle. */
public class GuardTest {

    private final Bundle bundle = (Bundle) Proxy.newProxyInstance(
            Bundle.class.getClassLoader(),
            new Class<?>[] {Bundle.class},
            (self, method, arguments) -> method.getReturnType() == long.class ? (Object) 7L : "test.bundle");
    private final List<String> refusals = new ArrayList<>();
    private final OwnThreadGroups threads =
            new OwnThreadGroups(Thread.currentThread().getThreadGroup(), 1);
    private final Guard guard = new Guard(
            new CallingBundle(found -> true),
            threads,
            List.of(Path.of("target/keys")),
            name -> name.startsWith("own."));

    /** Runs as the bundle's code. */
    private void asPlugin(Runnable work) throws Exception {
        Loader loader = new Loader(bundle);
        Runnable inside = (Runnable) loader.loadClass(Inside.class.getName())
                .getConstructor(Runnable.class)
                .newInstance(work);
        inside.run();
    }

    @Test
    public void whatEndsTheProcessOrBelongsToItIsRefusedToCodeOutsideAlone() throws Exception {
        guard.onRefusal((who, what) -> refusals.add(what));
        Runnable[] work = {
            () -> guard.checkExit(1),
            () -> guard.checkPermission(new RuntimePermission("setIO")),
            () -> guard.checkPermission(new PropertyPermission("user.timezone", "write")),
            () -> guard.checkRead("target/../target/keys/field.key"),
            () -> guard.checkDelete("target/keys"),
            () -> guard.checkLink("x")
        };
        for (Runnable each : work) {
            each.run();
        }
        assertEquals(List.of(), refusals);
        for (Runnable each : work) {
            asPlugin(() -> assertThrows(SecurityException.class, each::run));
        }
        assertEquals(work.length, refusals.size());
        assertTrue(refusals.get(0), refusals.get(0).contains("end the process"));
        asPlugin(() -> guard.checkRead("target/classes"));
        asPlugin(() -> guard.checkPermission(new PropertyPermission("my.own", "write")));
    }

    @Test
    public void nobodyReplacesTheGuard() {
        assertThrows(SecurityException.class, () -> guard.checkPermission(new RuntimePermission("setSecurityManager")));
    }

    @Test
    public void threadsOfCodeOutsideAreCountedAsItsOwnAndBounded() throws Exception {
        assertNull("nobody's", guard.getThreadGroup() instanceof OwnThreadGroup own ? own : null);
        asPlugin(() -> {
            ThreadGroup group = guard.getThreadGroup();
            assertEquals(7, ((OwnThreadGroup) group).bundle());
            guard.checkAccess(group);
            Thread thread = new Thread(group, () -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException over) {
                    return;
                }
            });
            thread.start();
            assertEquals(1, threads.threads().get(0).count());
            assertThrows(SecurityException.class, () -> guard.checkAccess(group));
            thread.interrupt();
        });
    }

    /** Loads {@link Inside} anew, for a bundle. */
    private static final class Loader extends ClassLoader implements BundleReference {

        private final Bundle bundle;

        Loader(Bundle bundle) {
            super(GuardTest.class.getClassLoader());
            this.bundle = bundle;
        }

        @Override
        public Bundle getBundle() {
            return bundle;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Inside.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (var in = GuardTest.class.getResourceAsStream("GuardTest$Inside.class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** Code that stands outside. */
    public static final class Inside implements Runnable {

        private final Runnable work;

        public Inside(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
