package org.zhiyuan.station.internal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Award;
import org.zhiyuan.station.Examination;
import org.zhiyuan.station.FrozenApplication;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationDrafted;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.StationSubmission;
import org.zhiyuan.station.internal.rules.Eligibility;
import org.zhiyuan.station.internal.rules.LocalRules;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** The applicant's side (工作站申请): draft, revision, submission. */
public final class StationApplications implements StationSubmission {

    private final StationDesk desk;
    private final Eligibility eligibility;
    private final LocalRules localRules;
    private final RoundStore rounds;
    private final FiledCities filed;
    private final Uploads uploads;
    private final Thresholds thresholds;

    public StationApplications(
            StationDesk desk,
            Eligibility eligibility,
            LocalRules localRules,
            RoundStore rounds,
            FiledCities filed,
            Uploads uploads,
            Thresholds thresholds) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.localRules = localRules;
        this.rounds = rounds;
        this.filed = filed;
        this.uploads = uploads;
        this.thresholds = thresholds;
    }

    @Override
    public Station draft(Caller caller, StationApplication application) {
        caller.require(StationOperation.STATION_APPLY);
        check(application);
        return desk.write(() -> {
            desk.stations().ownedBy(caller.account()).stream().findFirst().ifPresent(desk::requireUnmerged);
            requireOneInstitution(caller, application, null);
            requireNoOther(application, null);
            Step born = new Step(null, StationStage.DRAFT.name(), desk.clock().instant(), caller.account(), null);
            StationId id = new StationId(Ids.next(desk.clock()));
            desk.tell(caller, new StationDrafted(id, application.creditCode()));
            Station draft = desk.add(
                    caller,
                    StationOperation.STATION_APPLY,
                    Station.of(
                            id,
                            0,
                            caller.account(),
                            desk.today().getYear(),
                            StationStage.DRAFT,
                            application,
                            Examination.NONE,
                            Award.NONE,
                            null,
                            List.of(born)));
            return draft;
        });
    }

    @Override
    public Station revise(Caller caller, StationId id, ExpectedVersion seen, StationApplication application) {
        check(application);
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_APPLY, id, seen);
            if (station.stage() != StationStage.DRAFT && station.stage() != StationStage.SUPPLEMENT) {
                throw PlatformException.conflict(
                        Text.of("申请提交后即冻结，不能修改（R28）", "an application is frozen once submitted (R28)"));
            }
            requireInTime(station);
            requireOneInstitution(caller, application, id);
            requireNoOther(application, id);
            desk.tell(caller, new StationDrafted(id, application.creditCode()));
            return desk.keep(
                    caller,
                    StationOperation.STATION_APPLY,
                    station.with(application),
                    Details.of("name", application.name()));
        });
    }

    /** The city's bundle is asked before the transaction opens, so that a slow one holds no row. */
    @Override
    public Station submit(Caller caller, StationId id, ExpectedVersion seen) {
        LocalDate today = desk.today();
        Station read = desk.read(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_SUBMIT, id, seen);
            StationStage.WORKFLOW.require(
                    caller, StationOperation.STATION_SUBMIT, station.stage(), StationStage.CITY_ASSESSMENT);
            desk.requireUnmerged(station);
            filed.require(station.region());
            requireOneInstitution(caller, station.application(), id);
            return station.inRound(round(station, today));
        });
        Station known = read.with(uploads.known(caller, read.application()));
        Verdict verdict = verdict(
                caller,
                read.application(),
                eligibility.judge(known, today),
                localRules.check(known.factsOn(today), today));
        if (!verdict.acceptable()) {
            throw PlatformException.refused(
                    Text.of("不符合推荐条件，不能提交", "conditions are not met, it can't be submitted"),
                    Eligibility.refusals(verdict));
        }
        return desk.write(() -> {
            Station station = desk.forChange(
                    caller, StationOperation.STATION_SUBMIT, id, ExpectedVersion.version(read.version()));
            int round = round(station, today);
            FrozenApplication version = FrozenApplication.submitted(
                    station.examination().versions().size() + 1,
                    station.application(),
                    verdict,
                    caller.account(),
                    desk.clock().instant());
            return desk.move(
                    caller,
                    StationOperation.STATION_SUBMIT,
                    station.inRound(round).with(station.examination().submitted(version)),
                    StationStage.CITY_ASSESSMENT,
                    null,
                    Details.of("round", String.valueOf(round), "version", String.valueOf(version.number())));
        });
    }

    /** What {@link #submit} would find today, whoever asks, before anything is stored (自查), R2, R33. */
    @Override
    public Verdict selfCheck(Caller caller, StationApplication application) {
        caller.require(StationOperation.STATION_SELF_CHECK);
        check(application);
        LocalDate today = desk.today();
        StationApplication known = uploads.known(caller, application);
        return verdict(caller, application, eligibility.judge(known, today), localRules.checkIfThere(known, today));
    }

    /** The one check of an application: the province's rules and the city's on what is really there, and what is not. */
    private Verdict verdict(Caller caller, StationApplication stated, Verdict province, List<Finding> city) {
        return province.and(city).and(uploads.missingEvidence(caller, stated));
    }

    /** The round it is submitted in: a supplement stays in its own and keeps its deadline, everything else needs the window (R36). */
    private int round(Station station, LocalDate today) {
        if (station.stage() != StationStage.SUPPLEMENT) {
            return requireWindow(today).year();
        }
        requireInTime(station);
        if (thresholds.supplementWithinWindow(today)) {
            requireWindow(today);
        }
        return station.round();
    }

    private void requireInTime(Station station) {
        if (station.stage() == StationStage.SUPPLEMENT && station.examination().overdueOn(desk.today())) {
            throw PlatformException.conflict(Text.format(
                    "补正期限%s已过，不能再补正",
                    "the supplement was due by %s, it is too late",
                    station.examination().supplement().deadline()));
        }
    }

    @Override
    public void check(StationApplication application) {
        Problems problems = Divisions.county(new Problems(), "region", application.region())
                .check(
                        Region.HOME.contains(application.region()),
                        "region",
                        Text.of("须在本省内", "must lie in this province"));
        Set<String> known = thresholds.priorityClasses(desk.today());
        problems.check(
                        application.priorities().stream()
                                .map(PriorityClass::code)
                                .allMatch(known::contains),
                        "priorities",
                        Text.of("须为下列之一：" + String.join(", ", known), "must be one of " + String.join(", ", known)))
                .raise();
    }

    /** An account acts for one institution (R2, R36): for the one it has applied for and that is under way, or has ever held a title. */
    private void requireOneInstitution(Caller caller, StationApplication application, StationId self) {
        desk.stations().ownedBy(caller.account()).stream()
                .filter(own -> !own.id().equals(self))
                .filter(own -> !own.stage().ended() || own.title() != null)
                .map(own -> own.application().creditCode())
                .filter(code -> !code.equals(application.creditCode()))
                .findFirst()
                .ifPresent(code -> {
                    throw PlatformException.conflict(Text.of(
                            "本账号已代表机构" + code + "，另一机构须用自己的账号申请（R2、R36）",
                            "this account acts for the institution " + code
                                    + ", another one applies by an account of its own (R2, R36)"));
                });
    }

    private void requireNoOther(StationApplication application, StationId self) {
        Optional<Station> other = desk.stations()
                .findOpen(application.creditCode())
                .filter(found -> !found.id().equals(self));
        if (other.isPresent()) {
            desk.requireUnmerged(other.get());
            throw PlatformException.conflict(Text.of(
                    "该机构已有在办的申请或有效称号：" + application.creditCode(),
                    "this institution has an open application or a title already: " + application.creditCode()));
        }
    }

    private Round requireWindow(LocalDate today) {
        Round round = rounds.find(today.getYear())
                .orElseThrow(() -> PlatformException.conflict(Text.format(
                        "%d年度认定工作尚未开展，不能提交（R36）",
                        "there is no round in %d, nothing can be submitted (R36)", today.getYear())));
        if (!round.accepts(today)) {
            throw PlatformException.conflict(Text.format(
                    "不在申报期内（%s至%s），不能提交（R36）",
                    "outside the window (%s to %s), nothing can be submitted (R36)", round.opens(), round.closes()));
        }
        return round;
    }
}
