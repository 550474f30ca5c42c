package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.station.RoundService;

/** Completes the years that have a round. */
@Service
public class RoundYearCompleter extends ListCompleter {
    @Reference
    private RoundService rounds;

    @Override
    Stream<Candidate> candidates(Console console) {
        return rounds.list().stream().map(round -> candidate(String.valueOf(round.year()), round.notice()));
    }
}
