package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.zhiyuan.core.PlatformException;

/** A console command: acts as the person at the console, and says in one line of their language why it could not. */
abstract class PlatformCommand implements Action {
    @Reference
    private Session session;

    @Override
    public final Object execute() throws Refusal {
        Console console = new Console(session);
        try {
            run(console);
            return null;
        } catch (PlatformException e) {
            throw new Refusal(console.text(e.text()));
        }
    }

    abstract void run(Console console) throws Refusal;
}
