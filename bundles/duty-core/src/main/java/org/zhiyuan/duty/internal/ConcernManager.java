package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.CONCERN_ANSWER;
import static org.zhiyuan.duty.DutyOperation.CONCERN_RAISE;
import static org.zhiyuan.duty.DutyOperation.CONCERN_READ;

import java.time.Clock;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.duty.Concern;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.duty.ConcernService;
import org.zhiyuan.duty.ConcernState;
import org.zhiyuan.duty.DutyOperation;
import org.zhiyuan.duty.NewConcern;
import org.zhiyuan.duty.store.ConcernStore;
import org.zhiyuan.station.Station;

/** Takes what stations hear of their industries' worries to the province, which answers (反映诉求), R42. */
public final class ConcernManager implements ConcernService {

    private static final Text NOUN = Text.of("诉求", "concern");

    private final ConcernStore store;
    private final Stations stations;
    private final Journal journal;
    private final UnitOfWork units;
    private final Clock clock;

    public ConcernManager(ConcernStore store, Stations stations, Journal journal, UnitOfWork units, Clock clock) {
        this.store = store;
        this.stations = stations;
        this.journal = journal;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Concern raise(Caller caller, NewConcern concern) {
        caller.require(CONCERN_RAISE);
        return units.write(() -> {
            Station station = stations.titled(caller, concern.station());
            Concern stored = store.insert(new Concern(new ConcernId(Ids.next(clock)), 0, caller.account(), station.region(), concern,
                    clock.instant(), null, null));
            log(caller, CONCERN_RAISE, stored);
            return stored;
        });
    }

    @Override
    public Concern get(Caller caller, ConcernId id) {
        caller.require(CONCERN_READ);
        return units.read(() -> visible(caller, id));
    }

    @Override
    public Page<Concern> list(Caller caller, ConcernQuery query, PageRequest page) {
        caller.require(CONCERN_READ);
        return units.read(() -> store.list(query, Sight.of(caller), page));
    }

    @Override
    public Concern answer(Caller caller, ConcernId id, Seen seen, String answer) {
        caller.require(CONCERN_ANSWER);
        new Problems().text("answer", answer, 4000).raise();
        return units.write(() -> {
            Concern present = visible(caller, id);
            seen.check(present.version());
            if (!present.open()) {
                throw PlatformException.conflict(Text.of("该诉求已答复", "the concern is answered already"));
            }
            Concern stored = store.replace(present.answered(answer.strip(), clock.instant()));
            log(caller, CONCERN_ANSWER, stored);
            return stored;
        });
    }

    private Concern visible(Caller caller, ConcernId id) {
        return store.find(id).filter(found -> caller.sees(found.region(), found.owner()))
                .orElseThrow(() -> PlatformException.notFound(NOUN, id.value()));
    }

    private void log(Caller caller, DutyOperation operation, Concern concern) {
        journal.log(caller, operation, "concern", concern.id().value(), concern.region(),
                Event.details(Map.of("industry", concern.content().industry().name(), "station", concern.content().station().value()),
                        Reached.at(concern.open() ? ConcernState.RAISED : ConcernState.ANSWERED)));
    }
}
