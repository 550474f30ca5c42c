package org.zhiyuan.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;

/** Takes whatever was typed: after an argument that nothing completes, Karaf would complete none of the following ones. */
@Service
public class TypedCompleter implements Completer {
    @Override
    public int complete(Session session, CommandLine line, List<String> found) {
        String typed = line.getCursorArgument();
        if (typed == null || typed.isBlank()) {
            return -1;
        }
        found.add(typed + " ");
        return line.getBufferPosition() - line.getArgumentPosition();
    }
}
