package org.zhiyuan.station.internal.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.station.store.StationStore;

/** What every step on a station shares: one transaction, what the caller sees, no ties (R94), the workflow's table, the audit entry. */
public final class StationDesk {

    private final StationStore stations;
    private final MergeStore merges;
    private final UnitOfWork unit;
    private final ConflictOfInterest conflicts;
    private final FiledCities filed;
    private final Clock clock;

    public StationDesk(StationStore stations, MergeStore merges, UnitOfWork unit, ConflictOfInterest conflicts, FiledCities filed,
                       Clock clock) {
        this.stations = stations;
        this.merges = merges;
        this.unit = unit;
        this.conflicts = conflicts;
        this.filed = filed;
        this.clock = clock;
    }

    public StationStore stations() {
        return stations;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return Times.today(clock);
    }

    public <T> T read(Supplier<T> work) {
        return unit.read(work);
    }

    public <T> T write(Supplier<T> work) {
        return unit.write(work);
    }

    /** The station if it lies within the caller's sight. @throws PlatformException NOT_FOUND whether it is absent or out of sight (R13) */
    public Station visible(Caller caller, StationId id) {
        return stations.find(id).filter(station -> caller.sees(station.region(), station.owner()))
                .orElseThrow(() -> PlatformException.notFound(Text.of("工作站", "station"), id.value()));
    }

    /** Nothing new starts on a station that has been merged. @throws PlatformException CONFLICT that names the survivor */
    public void requireUnmerged(Station station) {
        merges.requireUnmerged(MergeKind.STATION, station.id().value());
    }

    /** Of these the ones that are merged now, each with its survivor. */
    public Map<String, String> survivors(List<StationId> ids) {
        return merges.survivors(MergeKind.STATION, ids.stream().map(StationId::value).toList());
    }

    /** The station at the version the caller has seen, if the role may do the operation at all; a city agency only once filed (R13). */
    public Station forChange(Caller caller, StationOperation operation, StationId id, ExpectedVersion seen) {
        caller.require(operation);
        Station station = visible(caller, id);
        filed.require(caller);
        seen.check(station.version());
        return station;
    }

    /** The station to decide on, by an official whom nothing ties to it. @throws PlatformException DENIED that names the tie (R94) */
    public Station forDecision(Caller caller, StationOperation operation, StationId id, ExpectedVersion seen) {
        Station station = forChange(caller, operation, id, seen);
        StationApplication application = station.application();
        conflicts.requireNone(caller, new Applicant(Set.of(station.owner()), Set.of(application.creditCode()),
                application.principalId() == null ? Set.of() : Set.of(application.principalId()), Set.of()));
        return station;
    }

    /** Stores one move of the workflow with its audit entry. */
    public Station move(Caller caller, StationOperation operation, Station station, StationStage to, String reason, Map<String,
            String> details) {
        StationStage.WORKFLOW.require(caller, operation, station.stage(), to);
        Step step = new Step(station.stage().name(), to.name(), clock.instant(), caller.account(), reason);
        Station next = stations.replace(station.moved(step));
        log(caller, operation, next, details);
        return next;
    }

    /** Stores what changes no stage, with its audit entry. */
    public Station keep(Caller caller, StationOperation operation, Station station, Map<String, String> details) {
        Station next = stations.replace(station);
        log(caller, operation, next, details);
        return next;
    }

    /** Stores a decision that waits for a second official (R94). */
    public Station propose(Caller caller, StationOperation operation, Station station, Proposal proposal) {
        return keep(caller, operation, station.with(proposal), new Proposed(proposal.decision()).details());
    }

    public void log(Caller caller, StationOperation operation, Station station, Map<String, String> details) {
        unit.log(new Change(clock.instant(), caller, operation, StationEvent.KIND, station.id().value(), station.region(),
                Event.details(details, Waiting.of(station))));
    }
}
