package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Region;

/** Completes the province and who administers within it, each with its name; a county is typed in full. */
@Service
public class RegionCompleter extends ListCompleter {
    @Override
    Stream<Candidate> candidates(Console console) {
        return Stream.concat(
                        Stream.of(Region.HOME),
                        Divisions.areas(Region.HOME).stream().map(area -> area.region()))
                .map(region -> candidate(region.code(), console.text(Divisions.name(region))));
    }
}
