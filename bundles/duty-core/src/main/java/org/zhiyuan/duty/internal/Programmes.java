package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.GROUP_REPORT;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_DISCLOSE;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_JOIN;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_READ;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_SERVE;
import static org.zhiyuan.duty.DutyOperation.PROGRAMME_OFFER;
import static org.zhiyuan.duty.DutyOperation.PROGRAMME_READ;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupLine;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.NewProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.duty.TrackedService;
import org.zhiyuan.duty.store.ProgrammeStore;
import org.zhiyuan.rulebook.FreeOfCharge;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Station;

/** Programmes for key groups (重点创业群体专项服务), R45: offered by stations, joined by consent, served one to one. */
public final class Programmes implements ProgrammeService {

    private static final Noun<ProgrammeId, GroupProgramme> NOUN = Noun.of(
                    Text.of("专项服务模块", "programme"),
                    GroupProgramme.KIND,
                    GroupProgramme::id,
                    ProgrammeId::value,
                    GroupProgramme::version,
                    GroupProgramme::region)
            .seenBy((caller, found) -> invited(caller) || caller.sees(found.region(), found.owner()))
            .telling(Programmes::events);

    private final ProgrammeStore store;
    private final Participations participations;
    private final StationsInSight stations;
    private final GuardedStore<ProgrammeId, GroupProgramme> programmes;
    private final RuleParameters parameters;
    private final Clock clock;

    public Programmes(
            ProgrammeStore store,
            Participations participations,
            StationsInSight stations,
            UnitOfWork units,
            RuleParameters parameters,
            Clock clock) {
        this.store = store;
        this.participations = participations;
        this.stations = stations;
        this.programmes = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public GroupProgramme offer(Caller caller, NewProgramme content) {
        caller.require(PROGRAMME_OFFER);
        RuleDay day = new RuleDay(Times.today(clock), parameters);
        FreeOfCharge free = new FreeOfCharge(day);
        Problems problems = day.listed(
                new Problems(), "group", "station.key-groups", content.group().name());
        free.check(problems, "title", content.title());
        free.check(problems, "description", content.description()).raise();
        return programmes.write(() -> {
            Station station = stations.titled(caller, content.station());
            return programmes.add(
                    caller,
                    PROGRAMME_OFFER,
                    new GroupProgramme(
                            new ProgrammeId(Ids.next(clock)),
                            0,
                            caller.account(),
                            station.region(),
                            content,
                            clock.instant(),
                            true));
        });
    }

    @Override
    public GroupProgramme close(Caller caller, ProgrammeId id, ExpectedVersion seen) {
        return programmes.change(caller, PROGRAMME_OFFER, id, seen, present -> {
            if (!present.open()) {
                throw PlatformException.conflict(Text.of("该模块已停办", "the programme is closed already"));
            }
            return present.closed();
        });
    }

    @Override
    public GroupProgramme get(Caller caller, ProgrammeId id) {
        caller.require(PROGRAMME_READ);
        return programmes.read(() -> shown(programmes.visible(caller, id)));
    }

    @Override
    public Page<GroupProgramme> list(Caller caller, Region region, FounderGroup group, PageRequest page) {
        caller.require(PROGRAMME_READ);
        return programmes.read(() -> store.list(
                        region, group, invited(caller) ? VisibilityScope.ALL : VisibilityScope.of(caller), page)
                .map(this::shown));
    }

    @Override
    public Participation join(Caller caller, ProgrammeId id, String principal, boolean consent) {
        caller.require(PARTICIPATION_JOIN);
        new Problems()
                .text("principal", principal, 100)
                .check(
                        consent,
                        "consent",
                        Text.of("须由本人单独同意（个人信息保护法第二十九条）", "the person must separately consent (PIPL art. 29)"))
                .raise();
        return programmes.write(() -> {
            GroupProgramme programme = programmes.visible(caller, id);
            if (!programme.open()) {
                throw PlatformException.conflict(Text.of("该模块已停办", "the programme is closed"));
            }
            stations.require(programme.content().station());
            return participations.join(caller, programme, principal.strip());
        });
    }

    @Override
    public Participation get(Caller caller, ParticipationId id) {
        caller.require(PARTICIPATION_READ);
        return programmes.read(() -> participations.visible(caller, id));
    }

    @Override
    public Page<Participation> participations(Caller caller, ProgrammeId id, PageRequest page) {
        caller.require(PARTICIPATION_SERVE);
        return programmes.read(() -> store.of(programmes.visible(caller, id).id(), page));
    }

    @Override
    public List<Participation> own(Caller caller) {
        caller.require(PARTICIPATION_JOIN);
        return programmes.read(() -> store.ownedBy(caller.account()));
    }

    @Override
    public Participation serve(Caller caller, ParticipationId id, ExpectedVersion seen, TrackedService service) {
        caller.require(PARTICIPATION_SERVE);
        return programmes.write(() -> participations.serve(caller, id, seen, service));
    }

    @Override
    public Participation withdraw(Caller caller, ParticipationId id, ExpectedVersion seen) {
        caller.require(PARTICIPATION_JOIN);
        return programmes.write(() -> participations.withdraw(caller, id, seen));
    }

    @Override
    public Participation disclose(Caller caller, ParticipationId id, String purpose) {
        caller.require(PARTICIPATION_DISCLOSE);
        String stated = Purpose.require(purpose);
        return programmes.write(() -> participations.disclose(caller, id, stated));
    }

    @Override
    public List<GroupLine> report(Caller caller) {
        caller.require(GROUP_REPORT);
        int least = new RuleDay(Times.today(clock), parameters).integer("report.least");
        Map<Region, Map<FounderGroup, Integer>> counts = programmes.read(() -> store.count(caller.region()));
        List<GroupLine> lines = new ArrayList<>();
        counts.keySet().stream()
                .sorted(Comparator.comparing(Region::code))
                .forEach(city -> counts.get(city).keySet().stream()
                        .sorted()
                        .forEach(group -> lines.add(new GroupLine(
                                city, group, suppressed(counts.get(city).get(group), least)))));
        return lines;
    }

    private static Integer suppressed(int count, int least) {
        return count < least ? null : Integer.valueOf(count);
    }

    /** Open only as long as the title of its station is in force (R40). */
    private GroupProgramme shown(GroupProgramme found) {
        return found.open() && !stations.holds(found.content().station()) ? found.closed() : found;
    }

    /** Whom programmes are for, and who serves in them, looks at every station's. */
    private static boolean invited(Caller caller) {
        return caller.role() == Role.ENTERPRISE || caller.role() == Role.EXPERT;
    }

    private static List<Event> events(GroupProgramme programme) {
        return List.of(
                Details.of("group", programme.content().group().name(), "open", Boolean.toString(programme.open())));
    }
}
