package org.zhiyuan.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.core.PlatformException;

/** Completes with what the person at the console may see, each with the name people know it by. */
abstract class ListCompleter implements Completer {
    @Reference(optional = true)
    private PlatformCallers callers;

    abstract Stream<Candidate> candidates(Console console);

    static Candidate candidate(String value, String name) {
        return new Candidate(value, value, null, name, null, null, true);
    }

    @Override
    public final int complete(Session session, CommandLine line, List<String> found) {
        List<Candidate> fitting = new ArrayList<>();
        completeCandidates(session, line, fitting);
        fitting.forEach(candidate -> found.add(candidate.value() + " "));
        return fitting.isEmpty() ? -1 : line.getBufferPosition() - line.getArgumentPosition();
    }

    @Override
    public final void completeCandidates(Session session, CommandLine line, List<Candidate> found) {
        String argument = line.getCursorArgument();
        String typed = argument == null ? "" : argument.substring(0, line.getArgumentPosition());
        try {
            candidates(new Console(session, callers))
                    .filter(candidate -> candidate.value().regionMatches(true, 0, typed, 0, typed.length()))
                    .forEach(found::add);
        } catch (PlatformException ignored) {
            // A key press has nowhere to complain to; the command itself will say what is wrong.
        }
    }
}
