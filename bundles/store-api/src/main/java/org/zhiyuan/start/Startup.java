package org.zhiyuan.start;

import java.util.function.Consumer;
import org.zhiyuan.core.Text;

/** The start of this process (启动), which a bundle that finds something wrong in the state folder may refuse. */
public final class Startup {

    /** What the line in the log begins with; {@code bin/zhiyuan} looks for it. */
    public static final String PREFIX = "START REFUSED: ";
    /** What a process that was refused ends with: a fault of the configuration, as {@code sysexits.h} has it. */
    public static final int EXIT_CODE = 78;

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    private final Consumer<Text> refusals;

    /** @param refusals is told the reason before anybody else */
    public Startup(Consumer<Text> refusals) {
        this.refusals = refusals;
    }

    /** The one of the platform's process: a refusal is logged in one line and ends the process. */
    public static Startup ofProcess() {
        return new Startup(Startup::end);
    }

    /** Refuses the start. @return what the caller throws, so that nothing goes on before the process has ended */
    public StartRefused refuse(Text reason) {
        refusals.accept(reason);
        return new StartRefused(reason);
    }

    /** On a thread of its own: ending stops the bundles, and one of them is just waiting for whoever refused. */
    private static void end(Text reason) {
        LOG.log(System.Logger.Level.ERROR, PREFIX + line(reason));
        Thread ending = new Thread(() -> System.exit(EXIT_CODE), "zhiyuan-start-refused");
        ending.setDaemon(true);
        ending.start();
    }

    static String line(Text reason) {
        return (reason.zh() + " | " + reason.en()).replaceAll("\\R", " ");
    }
}
