package org.zhiyuan.station.internal.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.core.store.Stages;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.station.store.StationStore;

/**
 * The way to the stations for whoever changes them: a city agency only once filed (R13), an official only without ties to the applicant
 * (R94), a stage only by the workflow's table; nothing new starts on what has been merged.
 */
public final class StationDesk extends GuardedStore<StationId, Station> {

    private static final Noun<StationId, Station> NOUN = Noun.of(
                    Text.of("工作站", "station"),
                    StationEvent.KIND,
                    Station::id,
                    StationId::value,
                    Station::version,
                    Station::region)
            .ownedBy(Station::owner)
            .telling(station -> List.of(Waiting.of(station)));
    private static final Stages<Station, StationStage> STAGES =
            new Stages<>(StationStage.WORKFLOW, Station::stage, Station::moved);

    private final StationStore stations;
    private final MergeStore merges;

    public StationDesk(
            StationStore stations,
            MergeStore merges,
            UnitOfWork unit,
            ConflictOfInterest conflicts,
            FiledCities filed,
            Clock clock) {
        super(
                NOUN,
                stations::find,
                stations::insert,
                stations::replace,
                unit,
                clock,
                (caller, station) -> filed.require(caller),
                (caller, station) -> conflicts.requireNone(caller, applicant(station)));
        this.stations = stations;
        this.merges = merges;
    }

    private static Applicant applicant(Station station) {
        StationApplication application = station.application();
        return new Applicant(
                Set.of(station.owner()),
                Set.of(application.creditCode()),
                application.principalId() == null ? Set.of() : Set.of(application.principalId()),
                Set.of());
    }

    /** For lists of stations. */
    public StationStore stations() {
        return stations;
    }

    /** @throws PlatformException CONFLICT that names the survivor */
    public void requireUnmerged(Station station) {
        merges.requireUnmerged(MergeKind.STATION, station.id().value());
    }

    /** Of these the ones that are merged now, each with its survivor. */
    public Map<String, String> survivors(List<StationId> ids) {
        return merges.survivors(
                MergeKind.STATION, ids.stream().map(StationId::value).toList());
    }

    /** One move of the workflow. @throws PlatformException DENIED or CONFLICT if the workflow does not know it */
    public Station move(
            Caller caller, Operation operation, Station station, StationStage to, String reason, Event... events) {
        return move(caller, operation, STAGES, station, to, reason, events);
    }
}
