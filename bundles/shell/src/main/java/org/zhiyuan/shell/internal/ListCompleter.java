package org.zhiyuan.shell.internal;

import java.util.List;
import java.util.stream.Stream;

import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;

/** Completes with what the person at the console may see. */
abstract class ListCompleter implements Completer {
    abstract Stream<String> candidates(Caller caller);

    @Override
    public int complete(Session session, CommandLine line, List<String> found) {
        try {
            return new StringsCompleter(candidates(new Console(session).caller()).toList()).complete(session, line, found);
        } catch (PlatformException e) {
            return -1; // a key press has nowhere to complain to; the command itself will say what is wrong
        }
    }
}
