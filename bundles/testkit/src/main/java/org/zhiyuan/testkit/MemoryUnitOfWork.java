package org.zhiyuan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.core.UnitOfWork;

/** Units of work one at a time; an exception takes the registered stores and the logged changes back to where they were. */
public final class MemoryUnitOfWork implements UnitOfWork, Restorable {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Restorable> stores = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> refusals = new ArrayList<>();
    private final List<UnitListener> listeners = new ArrayList<>(List.of(new ProbeListener()));
    private int writing;
    private boolean doomed;

    public MemoryUnitOfWork(Restorable... stores) {
        List.of(stores).forEach(this::register);
        this.stores.add(this);
    }

    /** Takes the store back with what fails, and tells it of what happens if it listens. */
    public MemoryUnitOfWork register(Restorable store) {
        stores.add(store);
        if (store instanceof UnitListener listener) {
            listeners.add(listener);
        }
        return this;
    }

    /** @return the listener, which from now on is told of what happens */
    public <T extends UnitListener> T telling(T listener) {
        listeners.add(listener);
        return listener;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T write(Supplier<T> work) {
        lock.lock();
        List<Runnable> undo =
                writing == 0 ? stores.stream().map(Restorable::snapshot).toList() : List.of();
        writing++;
        boolean done = false;
        try {
            T result = work.get();
            if (writing == 1 && doomed) {
                throw PlatformException.stale();
            }
            done = true;
            return result;
        } finally {
            writing--;
            if (!done) {
                undo.forEach(Runnable::run);
            }
            doomed = writing > 0 && (doomed || !done);
            lock.unlock();
        }
    }

    @Override
    public void log(Change change) {
        if (writing == 0 || !lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a change can be logged only inside a write");
        }
        changes.add(change);
    }

    @Override
    public void tell(Caller caller, UnitEvent event) {
        if (writing == 0 || !lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("an event can be told only inside a write");
        }
        boolean acted = false;
        for (UnitListener listener : listeners) {
            acted |= listener.told(caller, event);
        }
        if (!acted) {
            throw PlatformException.unavailable(Text.of("没有模块处理此事项", "nobody acts on this"));
        }
    }

    @Override
    public void logApart(Change refusal) {
        read(() -> changes.add(refusal) && refusals.add(refusal));
    }

    /** What was refused and stays in the trail, in its order. */
    public List<Change> refusals() {
        return read(() -> List.copyOf(refusals));
    }

    /** The committed changes in their order. */
    public List<Change> changes() {
        return read(() -> List.copyOf(changes));
    }

    public Change lastChange() {
        return read(() -> changes.get(changes.size() - 1));
    }

    @Override
    public Runnable snapshot() {
        int size = changes.size();
        return () -> changes.subList(size, changes.size()).removeIf(change -> !refusals.contains(change));
    }
}
