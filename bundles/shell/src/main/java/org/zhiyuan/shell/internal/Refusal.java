package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.support.CommandException;

/** A command's one-line "no"; it makes the command fail and carries no stack, since nothing is broken. */
final class Refusal extends CommandException {
    private static final long serialVersionUID = 1L;

    Refusal(String line) {
        super(line, line);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
