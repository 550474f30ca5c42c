package org.zhiyuan.runtime.internal.fence;

/** Tells a plugin's own classes from everybody else's, by their class loader. */
record OwnCode(ClassLoader loader) {

    boolean has(StackTraceElement frame) {
        try {
            return loader != null && Class.forName(frame.getClassName(), false, loader).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Whether the plugin's own code is what the thread executes right now; ended there, it is as if the plugin had thrown an error. */
    boolean isOnTop(StackTraceElement[] stack) {
        return stack.length > 0 && has(stack[0]);
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
