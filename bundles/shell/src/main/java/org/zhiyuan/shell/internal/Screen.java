package org.zhiyuan.shell.internal;

import java.io.PrintStream;
import org.apache.felix.service.command.Process;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;

/** Where a command prints: the terminal, {@code width} columns wide, or what has no edge (0): a pipe, a file, a script. */
record Screen(PrintStream out, int width) {

    /** The session's own stream would go past a pipe, so that {@code | grep} found nothing to sift. */
    static Screen of(Session session) {
        Process process = Process.Utils.current();
        if (process == null) {
            return new Screen(session.getConsole(), 0);
        }
        Terminal terminal = session.getTerminal();
        return new Screen(process.out(), terminal != null && process.isTty(1) ? terminal.getWidth() : 0);
    }
}
