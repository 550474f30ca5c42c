package org.zhiyuan.supervision.internal;

import static org.zhiyuan.supervision.TaskKind.ACTIVITY_OBJECTION;
import static org.zhiyuan.supervision.TaskKind.ASSIGNMENT_JUDGEMENT;
import static org.zhiyuan.supervision.TaskKind.CASE_STEP;
import static org.zhiyuan.supervision.TaskKind.CITY_FILING;
import static org.zhiyuan.supervision.TaskKind.CONCERN_ANSWER;
import static org.zhiyuan.supervision.TaskKind.DEMAND_VERIFICATION;
import static org.zhiyuan.supervision.TaskKind.EXPERT_AGREEMENT;
import static org.zhiyuan.supervision.TaskKind.EXPERT_APPOINTMENT;
import static org.zhiyuan.supervision.TaskKind.EXPERT_NATIONAL;
import static org.zhiyuan.supervision.TaskKind.EXPERT_REGISTRATION;
import static org.zhiyuan.supervision.TaskKind.EXPERT_REVIEW;
import static org.zhiyuan.supervision.TaskKind.FEEDBACK_REVIEW;
import static org.zhiyuan.supervision.TaskKind.HANDOVER_SEND;
import static org.zhiyuan.supervision.TaskKind.OBJECTION_ANSWER;
import static org.zhiyuan.supervision.TaskKind.SECOND_PERSON;
import static org.zhiyuan.supervision.TaskKind.STATION_ADMISSION;
import static org.zhiyuan.supervision.TaskKind.STATION_ASSESSMENT;
import static org.zhiyuan.supervision.TaskKind.STATION_GRANT;
import static org.zhiyuan.supervision.TaskKind.STATION_OPINION;
import static org.zhiyuan.supervision.TaskKind.STATION_PLATFORM;
import static org.zhiyuan.supervision.TaskKind.STATION_RECHECK;
import static org.zhiyuan.supervision.TaskKind.STATION_REVIEW;
import static org.zhiyuan.supervision.TaskKind.STATION_YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ActivityWait;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.IssuedBy;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Role;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionState;
import org.zhiyuan.expert.ExpertEvent;
import org.zhiyuan.expert.ExpertEvent.AgreementSigned;
import org.zhiyuan.expert.ExpertEvent.NationallyRegistered;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.NationalRegistration;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationEvent.Wait;
import org.zhiyuan.station.StationEvent.YearAssessed;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.TaskKind;

/**
 * Which stage of which thing is whose task (经办任务表), R93; the table is the documentation. A thing that enters a stage opens the stage's
 * tasks, and leaving it closes them; an act that only one of several roles has to do closes that role's own. A change may say what the
 * thing waits for at its stage, and the day after which the act is possible ({@link Reached}): no clock runs before.
 */
final class TaskTable {
    private static final String STATION = StationEvent.KIND;
    private static final String EXPERT = ExpertEvent.KIND;

    /**
     * One line of the table.
     *
     * @param event which says the state: of the thing itself, or of something that goes on beside it
     * @param state the constant that the event has to say
     * @param waits for what else than the state's own act the thing has to wait there, or null
     * @param role whose task it is; null for the agency in charge of whoever issued the thing, or of its region
     * @param act by which the role does its part although the stage stays, or null
     */
    record Line(
            Class<? extends Event> event,
            String subjectKind,
            Enum<?> state,
            Enum<?> waits,
            TaskKind kind,
            Role role,
            Enum<?> act) {
        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role) {
            this(Reached.class, subjectKind, stage, null, kind, role, null);
        }

        Line(String subjectKind, Enum<?> stage, Enum<?> waits, TaskKind kind, Role role) {
            this(Reached.class, subjectKind, stage, waits, kind, role, null);
        }

        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role, Enum<?> act) {
            this(Reached.class, subjectKind, stage, null, kind, role, act);
        }

        Line(Class<? extends Event> event, String subjectKind, Enum<?> state, TaskKind kind, Role role) {
            this(event, subjectKind, state, null, kind, role, null);
        }

        boolean ofStage() {
            return event == Reached.class;
        }

        Role roleFor(Change change, AgencyInCharge agencies) {
            return role != null ? role : agencies.of(IssuedBy.in(change).orElse(change.region()));
        }

        /** The stage on the change that the line is about; null where the change does not say it. */
        String stageOn(Change change) {
            return stateOn(event, change);
        }

        private boolean opens(Change change) {
            if (!subjectKind.equals(change.kind())) {
                return false;
            }
            if (event == YearAssessed.class) {
                return YearAssessed.in(change)
                        .filter(year -> year.result() == state)
                        .isPresent();
            }
            return (waits == null ? state.name() : state.name() + "/" + waits.name()).equals(stageOn(change));
        }
    }

    static final List<Line> LINES = List.of(
            new Line(StationEvent.CITY, StationEvent.CityFiling.RECOMMENDED, CITY_FILING, Role.PROVINCE),
            new Line(
                    STATION,
                    StationStage.CITY_ASSESSMENT,
                    STATION_ASSESSMENT,
                    Role.CITY,
                    StationOperation.STATION_ASSESS),
            new Line(
                    STATION,
                    StationStage.CITY_ASSESSMENT,
                    STATION_OPINION,
                    Role.SME_DEPARTMENT,
                    StationOperation.STATION_GIVE_OPINION),
            new Line(STATION, StationStage.RECOMMENDED, STATION_REVIEW, Role.PROVINCE),
            new Line(STATION, StationStage.JOINT_GRANT, Wait.OBJECTION, OBJECTION_ANSWER, Role.PROVINCE),
            new Line(STATION, StationStage.JOINT_GRANT, Wait.UPHELD, STATION_REVIEW, Role.PROVINCE),
            new Line(
                    STATION,
                    StationStage.JOINT_GRANT,
                    STATION_GRANT,
                    Role.INDUSTRY_DEPARTMENT,
                    StationOperation.STATION_GRANT),
            new Line(
                    STATION,
                    StationStage.JOINT_GRANT,
                    STATION_GRANT,
                    Role.CIVIL_AFFAIRS_DEPARTMENT,
                    StationOperation.STATION_GRANT),
            new Line(STATION, StationStage.TITLED, STATION_PLATFORM, Role.PROVINCE),
            new Line(STATION, StationStage.REGISTERED, Wait.PLATFORM, STATION_PLATFORM, Role.PROVINCE),
            new Line(STATION, StationStage.REGISTERED, STATION_ADMISSION, Role.PROVINCIAL_TEAM),
            new Line(YearAssessed.class, STATION, YearResult.OPEN, STATION_YEAR, Role.PROVINCE),
            new Line(STATION, StationStage.RECTIFICATION, STATION_RECHECK, Role.PROVINCE),
            new Line(STATION, StationStage.RECTIFICATION, Wait.REPORTED, STATION_RECHECK, Role.PROVINCE),
            new Line(EXPERT, ExpertStage.UNDER_REVIEW, EXPERT_REVIEW, Role.PROVINCE),
            new Line(EXPERT, ExpertStage.ADMITTED, EXPERT_REGISTRATION, Role.PROVINCE),
            new Line(
                    NationallyRegistered.class,
                    EXPERT,
                    NationalRegistration.State.PENDING,
                    EXPERT_NATIONAL,
                    Role.PROVINCIAL_TEAM),
            new Line(
                    NationallyRegistered.class,
                    EXPERT,
                    NationalRegistration.State.FAILED,
                    EXPERT_NATIONAL,
                    Role.PROVINCIAL_TEAM),
            new Line(EXPERT, ExpertStage.LETTER_REVOKED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line(EXPERT, ExpertStage.FILED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line(AgreementSigned.class, EXPERT, AgreementSigned.State.UNSIGNED, EXPERT_AGREEMENT, Role.PROVINCE),
            new Line(Demand.KIND, DemandStage.REGISTERED, DEMAND_VERIFICATION, null),
            new Line(Activity.KIND, ActivityStage.OBJECTION, ACTIVITY_OBJECTION, null),
            new Line(Activity.KIND, ActivityStage.REPORTED, ActivityWait.RATING, FEEDBACK_REVIEW, null),
            new Line(Activity.KIND, ActivityStage.REPORTED, FEEDBACK_REVIEW, null),
            new Line(Petition.KIND, PetitionState.RAISED, CONCERN_ANSWER, Role.PROVINCE),
            new Line(Assignment.KIND, AssignmentStage.REPORTED, ASSIGNMENT_JUDGEMENT, null),
            new Line(SupervisionCase.KIND, CaseStage.OPENED, CASE_STEP, Role.PROVINCE),
            new Line(SupervisionCase.KIND, CaseStage.WARNED, CASE_STEP, Role.PROVINCE),
            new Line(SupervisionCase.KIND, CaseStage.DEADLINE_SET, CASE_STEP, Role.PROVINCE),
            new Line(SupervisionCase.KIND, CaseStage.SUSPENDED, CASE_STEP, Role.PROVINCE),
            new Line(SupervisionCase.KIND, CaseStage.HANDED_OVER, CASE_STEP, Role.PROVINCE),
            new Line(RuleChange.KIND, RuleChangeStage.PROPOSED, SECOND_PERSON, Role.PROVINCE),
            new Line(Handover.KIND, HandoverStage.OPEN, HANDOVER_SEND, null),
            new Line(Handover.KIND, HandoverStage.RETURNED, HANDOVER_SEND, null));

    private TaskTable() {}

    /** What the change says of the event's state; null where it does not. A year is named with its state, for several may be open. */
    private static String stateOn(Class<? extends Event> event, Change change) {
        Optional<String> state;
        if (event == Reached.class) {
            state = Reached.in(change).map(Reached::text);
        } else if (event == YearAssessed.class) {
            state = YearAssessed.in(change).map(YearAssessed::text);
        } else if (event == NationallyRegistered.class) {
            state = NationallyRegistered.in(change).map(found -> found.state().name());
        } else if (event == AgreementSigned.class) {
            state = AgreementSigned.in(change).map(found -> found.state().name());
        } else {
            throw new IllegalArgumentException("no line of the table reads " + event.getName());
        }
        return state.orElse(null);
    }

    /** The stage a thing is at after the change, with what it waits for there; null where the change does not say. */
    static String stageAfter(Change change) {
        return stateOn(Reached.class, change);
    }

    static Stream<Line> lines(Change change) {
        return LINES.stream().filter(line -> line.opens(change) && (line.ofStage() || !ends(change)));
    }

    /** The lines whose act is possible under the parameters of the day: the letter may wait for the national registration (R77). */
    static Stream<Line> lines(Change change, RuleDay day) {
        return lines(change)
                .filter(line -> !(line.kind() == EXPERT_APPOINTMENT
                        && line.state() == ExpertStage.FILED
                        && !registered(change)
                        && day.on("expert.registration.first")));
    }

    private static boolean registered(Change change) {
        return NationallyRegistered.in(change)
                .filter(found -> found.state() == NationalRegistration.State.REGISTERED)
                .isPresent();
    }

    /** Whether the change is the role's own part of the line, so that nothing is left to do for it. */
    static boolean done(Line line, Change change) {
        return line.act() != null
                && !Proposed.in(change)
                && line.act().name().equals(change.operation().name())
                && line.role() == change.by().role();
    }

    /** Whether by the change nothing is left for the task to wait for. */
    static boolean left(OfficialTask task, Change change) {
        Class<? extends Event> event = LINES.stream()
                .filter(line -> line.kind() == task.kind() && line.subjectKind().equals(task.subjectKind()))
                .<Class<? extends Event>>map(Line::event)
                .findFirst()
                .orElse(Reached.class);
        String now = stateOn(event, change);
        boolean moved = now != null && !now.equals(task.stage());
        if (event == Reached.class) {
            return moved;
        }
        return moved && (event != YearAssessed.class || YearAssessed.year(now) == YearAssessed.year(task.stage()))
                || ends(change);
    }

    /** Whether the thing is over by the change, with whatever goes on beside its stage. */
    private static boolean ends(Change change) {
        String stage = stageAfter(change);
        return stage != null
                && switch (change.kind()) {
                    case STATION ->
                        Stream.of(StationStage.values())
                                .anyMatch(found -> found.ended() && found.name().equals(stage));
                    case EXPERT ->
                        Stream.of(ExpertStage.values())
                                .anyMatch(
                                        found -> found.closed() && found.name().equals(stage));
                    default -> false;
                };
    }

    /** The day after which the line's act is possible; null where it is so at once. No year has to be assessed while it runs. */
    static LocalDate since(Line line, Change change) {
        return line.ofStage()
                ? Reached.in(change).map(Reached::since).orElse(null)
                : line.event() == YearAssessed.class
                        ? YearAssessed.in(change).map(YearAssessed::until).orElse(null)
                        : null;
    }
}
