package org.zhiyuan.runtime.internal.fence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads what is printed to the process's standard output and error into the log (标准输出转入日志), which is rotated: the file behind them is
 * not, and a plugin that prints in a loop would fill the disk. In place before the console, which lays its own streams over these.
 */
public final class LoggedOutput implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final PrintedLines outLines;
    private final PrintedLines errLines;
    private final PrintStream loggedOut;
    private final PrintStream loggedErr;

    public LoggedOutput() {
        Logger stdout = LoggerFactory.getLogger("stdout");
        Logger stderr = LoggerFactory.getLogger("stderr");
        outLines = new PrintedLines("zhiyuan-stdout", stdout::info).start();
        errLines = new PrintedLines("zhiyuan-stderr", stderr::warn).start();
        loggedOut = new PrintStream(outLines, true, StandardCharsets.UTF_8);
        loggedErr = new PrintStream(errLines, true, StandardCharsets.UTF_8);
        System.setOut(loggedOut);
        System.setErr(loggedErr);
    }

    /** Gives the streams back, unless somebody has laid others over them meanwhile. */
    @Override
    public void close() {
        if (System.out == loggedOut) {
            System.setOut(out);
        }
        if (System.err == loggedErr) {
            System.setErr(err);
        }
        try {
            outLines.stop();
            errLines.stop();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
