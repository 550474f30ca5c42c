package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.ansi.SimpleAnsi;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.PlatformException;

/** A console command: acts as the person at the console, and says in one line of their language why it could not. */
abstract class PlatformCommand implements Action {
    @Reference
    private Session session;

    @Reference(optional = true)
    private PlatformCallers callers;

    @Override
    public final Object execute() throws CommandException {
        Console console = new Console(session, callers);
        try {
            run(console);
            return null;
        } catch (PlatformException e) {
            // Karaf's own exception: of any other class it would write an error to the log, and nothing is broken.
            String line = console.text(e.text());
            throw new CommandException(SimpleAnsi.COLOR_RED + line + SimpleAnsi.COLOR_DEFAULT, line);
        }
    }

    abstract void run(Console console);
}
