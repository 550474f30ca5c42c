package org.zhiyuan.runtime.internal.fence;

/** Tells a plugin's own classes from everybody else's, by their class loader. */
record OwnCode(ClassLoader loader) {

    boolean has(StackTraceElement frame) {
        try {
            return loader != null
                    && Class.forName(frame.getClassName(), false, loader).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /**
     * Whether the plugin's own code is what the thread executes right now, or what sent it to sleep or to wait; ended there, it is as if
     * the
     * plugin had thrown an error.
     */
    boolean isAtWork(StackTraceElement[] stack) {
        int top = 0;
        while (top < stack.length && isWaiting(stack[top].getClassName())) {
            top++;
        }
        return top < stack.length && has(stack[top]);
    }

    private static boolean isWaiting(String type) {
        return type.equals("java.lang.Thread")
                || type.equals("java.lang.Object")
                || type.equals("jdk.internal.misc.Unsafe")
                || type.startsWith("java.util.concurrent.");
    }

    boolean isIn(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (has(frame)) {
                return true;
            }
        }
        return false;
    }
}
