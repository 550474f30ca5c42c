package org.zhiyuan.runtime.internal.fence;

/** A thread's stay inside a plugin: it can be interrupted from outside, but never after it has left. */
final class ThreadUse {

    private final Thread thread;
    private final ClassLoader loader;
    private boolean over;
    private boolean interrupted;
    private Runaway runaway;

    ThreadUse(Thread thread, ClassLoader loader) {
        this.thread = thread;
        this.loader = loader;
    }

    /** @return whether the thread was still inside */
    synchronized boolean interrupt() {
        if (!over) {
            interrupted = true;
            thread.interrupt();
        }
        return !over;
    }

    /** Ends the thread's work if it is still inside. @return whether it was */
    synchronized boolean endRunaway() {
        if (!over) {
            runaway = runaway == null ? new Runaway(thread, loader, () -> !over) : runaway;
            runaway.end();
        }
        return !over;
    }

    /** Called by the thread itself when it comes out. @return whether it had been interrupted by {@link #interrupt} */
    synchronized boolean leave() {
        over = true;
        if (interrupted) {
            Thread.interrupted();
        }
        return interrupted;
    }
}
