package org.zhiyuan.runtime.internal.fence;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** One piece of work on a plugin's own thread; whoever asked may give it up at any moment. */
final class PluginTask<T> implements Runnable {

    private final Callable<T> work;
    private final ClassLoader loader;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private ThreadUse stay;
    private boolean givenUp;

    PluginTask(Callable<T> work, ClassLoader loader) {
        this.work = work;
        this.loader = loader;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    @Override
    public void run() {
        ThreadUse mine = begin();
        if (mine == null) {
            return;
        }
        T result = null;
        Throwable thrown = null;
        try {
            result = work.call();
        } catch (Throwable any) { // whatever a plugin throws ends here
            thrown = any;
        }
        leave(mine);
        if (thrown == null) {
            answer.complete(result);
        } else {
            answer.completeExceptionally(thrown);
        }
    }

    private synchronized ThreadUse begin() {
        if (!givenUp) {
            Thread thread = Thread.currentThread();
            thread.setContextClassLoader(loader);
            stay = new ThreadUse(thread, loader);
        }
        return stay;
    }

    /** Also when the order to end arrives just as the plugin comes back. */
    @SuppressWarnings({"deprecation", "removal"})
    static boolean leave(ThreadUse stay) {
        try {
            return stay.leave();
        } catch (ThreadDeath late) {
            return stay.leave();
        }
    }

    /** Interrupts the work, or sees to it that it never begins. @return the stay that was cut short, null if it had not begun */
    synchronized ThreadUse giveUp() {
        givenUp = true;
        if (stay != null) {
            stay.interrupt();
        }
        return stay;
    }
}
