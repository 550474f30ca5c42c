package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.CONCERN_ANSWER;
import static org.zhiyuan.duty.DutyOperation.CONCERN_RAISE;
import static org.zhiyuan.duty.DutyOperation.CONCERN_READ;

import java.time.Clock;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
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
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
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

    private static final Noun<PetitionId, Petition> NOUN = Noun.of(
                    Text.of("诉求", "concern"),
                    Petition.KIND,
                    Petition::id,
                    PetitionId::value,
                    Petition::version,
                    Petition::region)
            .ownedBy(Petition::owner)
            .telling(Petitions::events);

    private final PetitionStore store;
    private final StationsInSight stations;
    private final GuardedStore<PetitionId, Petition> petitions;
    private final Clock clock;

    public Petitions(PetitionStore store, StationsInSight stations, UnitOfWork units, Clock clock) {
        this.store = store;
        this.stations = stations;
        this.petitions = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.clock = clock;
    }

    @Override
    public Petition raise(Caller caller, NewPetition petition) {
        caller.require(CONCERN_RAISE);
        return petitions.write(() -> {
            Station station = stations.titled(caller, petition.station());
            return petitions.add(
                    caller,
                    CONCERN_RAISE,
                    new Petition(
                            new PetitionId(Ids.next(clock)),
                            0,
                            caller.account(),
                            station.region(),
                            petition,
                            clock.instant(),
                            null,
                            null));
        });
    }

    @Override
    public Petition get(Caller caller, PetitionId id) {
        return petitions.get(caller, CONCERN_READ, id);
    }

    @Override
    public Page<Petition> list(Caller caller, PetitionQuery query, PageRequest page) {
        caller.require(CONCERN_READ);
        return petitions.read(() -> store.list(query, VisibilityScope.of(caller), page));
    }

    @Override
    public Petition answer(Caller caller, PetitionId id, ExpectedVersion seen, String answer) {
        caller.require(CONCERN_ANSWER);
        new Problems().text("answer", answer, 4000).raise();
        return petitions.change(caller, CONCERN_ANSWER, id, seen, present -> {
            if (!present.open()) {
                throw PlatformException.conflict(Text.of("该诉求已答复", "the concern is answered already"));
            }
            return present.answered(answer.strip(), clock.instant());
        });
    }

    private static List<Event> events(Petition petition) {
        return List.of(
                Details.of(
                        "industry",
                        petition.content().industry().name(),
                        "station",
                        petition.content().station().value()),
                Reached.at(petition.open() ? PetitionState.RAISED : PetitionState.ANSWERED));
    }
}
