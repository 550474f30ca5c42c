package org.zhiyuan.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhiyuan.core.Confirmed;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.IssuedBy;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.expert.ExpertEvent;
import org.zhiyuan.expert.ExpertEvent.AgreementSigned;
import org.zhiyuan.expert.ExpertEvent.NationallyRegistered;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationEvent.YearAssessed;

/** The types of events, as which the details of a kept change are read back; what no type knows stays text. */
public final class EventTypes {

    private static final List<Reader> OF_ALL = List.of(Reached::read, Proposed::read, Confirmed::read, IssuedBy::read);
    /** The keys of one kind's events may mean something else with another. */
    private static final Map<String, List<Reader>> OF_KIND = Map.of(
            StationEvent.KIND,
            List.of(YearAssessed::read),
            ExpertEvent.KIND,
            List.of(NationallyRegistered::read, AgreementSigned::read));

    private interface Reader extends Function<Map<String, String>, Optional<? extends Event>> {}

    private EventTypes() {}

    /** @param kind of the thing that has changed */
    public static List<Event> read(String kind, Map<String, String> details) {
        List<Event> events = new ArrayList<>();
        Map<String, String> texts = new HashMap<>(details);
        List<Reader> readers = new ArrayList<>(OF_ALL);
        if (!RuleChange.KIND.equals(kind)) {
            // a change of the rules says by the same key from which day it is in force
            readers.add(Moved::read);
        }
        readers.addAll(OF_KIND.getOrDefault(kind, List.of()));
        for (Reader reader : readers) {
            reader.apply(details).ifPresent(event -> {
                events.add(event);
                texts.keySet().removeAll(event.details().keySet());
            });
        }
        if (!texts.isEmpty()) {
            events.add(new Details(texts));
        }
        return events;
    }
}
