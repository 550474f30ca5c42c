package org.zhiyuan.runtime.internal.door;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zhiyuan.runtime.internal.fence.SharedPool;
import org.zhiyuan.runtime.internal.fence.Timer;

/** Sees to it that Blueprint gets its few threads back from bundles that hang while their containers are made. */
final class ContainerWatch {

    private static final int ROUNDS = 20;
    private static final SharedPool MAKERS = new SharedPool("Blueprint Extender");

    /** One container that is being made; {@code maker} is the thread at it, as long as that is known. */
    private static final class Making {

        private final ClassLoader loader;
        private final Runnable hung;
        private final Thread maker;
        private Set<Thread> seen;
        private Runnable calm;

        Making(ClassLoader loader, Runnable hung, Thread maker) {
            this.loader = loader;
            this.hung = hung;
            this.maker = maker;
            this.seen = maker == null ? Set.of() : Set.of(maker);
        }
    }

    private final Timer timer;
    private final Duration limit;
    private final Duration grace;
    private final Supplier<Optional<Thread>> announcing;
    private final Map<Long, Making> makings = new HashMap<>();

    ContainerWatch(Timer timer, Duration limit, Duration grace) {
        this(
                timer,
                limit,
                grace,
                () -> MAKERS.inside("org.apache.aries.blueprint.container.BlueprintEventDispatcher", "callListener"));
    }

    /** @param announcing the thread that waits while its event is heard */
    ContainerWatch(Timer timer, Duration limit, Duration grace, Supplier<Optional<Thread>> announcing) {
        this.timer = timer;
        this.limit = limit;
        this.grace = grace;
        this.announcing = announcing;
    }

    /** Heard while the thread that begins to make the container waits for us. */
    void creating(long bundle, ClassLoader loader, Runnable hung) {
        begin(bundle, new Making(loader, hung, announcing.get().orElse(null)));
    }

    /** The thread was given back; any other will go on once the service is there. */
    void waiting(long bundle, ClassLoader loader, Runnable hung) {
        begin(bundle, new Making(loader, hung, null));
    }

    synchronized void over(long bundle) {
        Making making = makings.remove(bundle);
        if (making != null) {
            making.calm.run();
        }
    }

    private synchronized void begin(long bundle, Making making) {
        over(bundle);
        makings.put(bundle, making);
        making.calm = timer.after(limit, () -> look(bundle, making));
    }

    /** Whoever is in the bundle's code at two looks in a row is stuck there. */
    private synchronized void look(long bundle, Making making) {
        if (makings.get(bundle) != making) {
            return;
        }
        Set<Thread> inside = inside(making);
        Set<Thread> stuck = new HashSet<>(inside);
        stuck.retainAll(making.seen);
        if (stuck.isEmpty()) {
            making.seen = inside;
            making.calm = timer.after(limit, () -> look(bundle, making));
        } else {
            making.hung.run();
            stuck.forEach(Thread::interrupt);
            making.calm = timer.after(grace, () -> end(bundle, making, stuck, ROUNDS));
        }
    }

    private synchronized void end(long bundle, Making making, Set<Thread> stuck, int left) {
        if (makings.get(bundle) == making) {
            stuck.retainAll(inside(making));
            stuck.forEach(thread -> MAKERS.end(thread, making.loader, left < ROUNDS));
            if (!stuck.isEmpty() && left > 1) {
                making.calm = timer.after(grace, () -> end(bundle, making, stuck, left - 1));
            }
        }
    }

    /** A thread known to make another container is in that bundle's code, even if a class there has the same name as one here. */
    private Set<Thread> inside(Making making) {
        Set<Thread> inside = MAKERS.inside(making.loader);
        makings.values().stream()
                .filter(other -> other != making && other.maker != null)
                .forEach(other -> inside.remove(other.maker));
        return inside;
    }
}
