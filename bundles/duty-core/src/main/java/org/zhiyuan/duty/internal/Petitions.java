package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.CONCERN_ANSWER;
import static org.zhiyuan.duty.DutyOperation.CONCERN_RAISE;
import static org.zhiyuan.duty.DutyOperation.CONCERN_READ;

import java.time.Clock;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.DutyOperation;
import org.zhiyuan.duty.NewPetition;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.duty.PetitionService;
import org.zhiyuan.duty.PetitionState;
import org.zhiyuan.duty.store.PetitionStore;
import org.zhiyuan.station.Station;

/** Takes what stations hear of their industries' worries to the province, which answers (反映诉求), R42. */
public final class Petitions implements PetitionService {

    private static final Text NOUN = Text.of("诉求", "concern");

    private final PetitionStore store;
    private final Stations stations;
    private final Journal journal;
    private final UnitOfWork units;
    private final Clock clock;

    public Petitions(PetitionStore store, Stations stations, Journal journal, UnitOfWork units, Clock clock) {
        this.store = store;
        this.stations = stations;
        this.journal = journal;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Petition raise(Caller caller, NewPetition petition) {
        caller.require(CONCERN_RAISE);
        return units.write(() -> {
            Station station = stations.titled(caller, petition.station());
            Petition stored = store.insert(new Petition(new PetitionId(Ids.next(clock)), 0, caller.account(), station.region(), petition,
                    clock.instant(), null, null));
            log(caller, CONCERN_RAISE, stored);
            return stored;
        });
    }

    @Override
    public Petition get(Caller caller, PetitionId id) {
        caller.require(CONCERN_READ);
        return units.read(() -> visible(caller, id));
    }

    @Override
    public Page<Petition> list(Caller caller, PetitionQuery query, PageRequest page) {
        caller.require(CONCERN_READ);
        return units.read(() -> store.list(query, VisibilityScope.of(caller), page));
    }

    @Override
    public Petition answer(Caller caller, PetitionId id, ExpectedVersion seen, String answer) {
        caller.require(CONCERN_ANSWER);
        new Problems().text("answer", answer, 4000).raise();
        return units.write(() -> {
            Petition present = visible(caller, id);
            seen.check(present.version());
            if (!present.open()) {
                throw PlatformException.conflict(Text.of("该诉求已答复", "the concern is answered already"));
            }
            Petition stored = store.replace(present.answered(answer.strip(), clock.instant()));
            log(caller, CONCERN_ANSWER, stored);
            return stored;
        });
    }

    private Petition visible(Caller caller, PetitionId id) {
        return store.find(id).filter(found -> caller.sees(found.region(), found.owner()))
                .orElseThrow(() -> PlatformException.notFound(NOUN, id.value()));
    }

    private void log(Caller caller, DutyOperation operation, Petition petition) {
        journal.log(caller, operation, "concern", petition.id().value(), petition.region(),
                Event.details(Map.of("industry", petition.content().industry().name(), "station", petition.content().station().value()),
                        Reached.at(petition.open() ? PetitionState.RAISED : PetitionState.ANSWERED)));
    }
}
