package org.zhiyuan.supervision.internal;

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
import java.util.stream.Stream;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Registration;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskKind;

/**
 * Which stage of which thing is whose task (经办任务表), R93; the table is the documentation. A thing that enters a stage opens the stage's
 * tasks, and leaving it closes them; an act that only one of several roles has to do closes that role's own. A change may say what the
 * thing waits for at its stage ({@code waits}), and the day after which the act is possible ({@code since}): no clock runs before.
 */
final class TaskTable {
    /** In a change's details, where a second official has yet to confirm what it proposes (R94). */
    static final String PROPOSED = "proposed";
    private static final String STAGE = "stage";
    private static final String REGISTRATION = "registration";
    private static final String AGREEMENT = "agreement";
    private static final String ASSESSMENT = "assessment";
    private static final String OPEN_YEAR = "/OPEN";

    /**
     * One line of the table.
     *
     * @param key the detail that holds the stage: the thing's own, or that of something that goes on beside it
     * @param role whose task it is; null for the agency in charge of whoever issued the thing, or of its region
     * @param act by which the role does its part although the stage stays, or null
     */
    record Line(String subjectKind, String key, String stage, TaskKind kind, Role role, String act) {
        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role) {
            this(subjectKind, STAGE, stage.name(), kind, role, null);
        }

        Line(String subjectKind, String stage, TaskKind kind, Role role) {
            this(subjectKind, STAGE, stage, kind, role, null);
        }

        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role, Enum<?> act) {
            this(subjectKind, STAGE, stage.name(), kind, role, act.name());
        }

        Role roleFor(Change change, AgencyInCharge agencies) {
            String issuer = change.details().get("issuer");
            return role != null ? role : agencies.of(issuer == null ? change.region() : Region.of(issuer));
        }

        /** The stage on the change that the line is about; null where the change does not say it. */
        String stageOn(Change change) {
            return key.equals(STAGE) ? stageAfter(change) : change.details().get(key);
        }

        private boolean opens(Change change) {
            String now = stageOn(change);
            return subjectKind.equals(change.kind()) && now != null && (now.equals(stage) || key.equals(ASSESSMENT) && now.endsWith(stage));
        }
    }

    static final List<Line> LINES = List.of(
            new Line("city", StationStage.RECOMMENDED, CITY_FILING, Role.PROVINCE),
            new Line("station", StationStage.CITY_ASSESSMENT, STATION_ASSESSMENT, Role.CITY, StationOperation.STATION_ASSESS),
            new Line("station", StationStage.CITY_ASSESSMENT, STATION_OPINION, Role.SME_DEPARTMENT, StationOperation.STATION_GIVE_OPINION),
            new Line("station", StationStage.RECOMMENDED, STATION_REVIEW, Role.PROVINCE),
            new Line("station", "JOINT_GRANT/OBJECTION", OBJECTION_ANSWER, Role.PROVINCE),
            new Line("station", "JOINT_GRANT/UPHELD", STATION_REVIEW, Role.PROVINCE),
            new Line("station", StationStage.JOINT_GRANT, STATION_GRANT, Role.INDUSTRY_DEPARTMENT, StationOperation.STATION_GRANT),
            new Line("station", StationStage.JOINT_GRANT, STATION_GRANT, Role.CIVIL_AFFAIRS_DEPARTMENT, StationOperation.STATION_GRANT),
            new Line("station", StationStage.TITLED, STATION_PLATFORM, Role.PROVINCE),
            new Line("station", "REGISTERED/PLATFORM", STATION_PLATFORM, Role.PROVINCE),
            new Line("station", StationStage.REGISTERED, STATION_ADMISSION, Role.PROVINCIAL_TEAM),
            new Line("station", ASSESSMENT, OPEN_YEAR, STATION_YEAR, Role.PROVINCE, null),
            new Line("station", StationStage.RECTIFICATION, STATION_RECHECK, Role.PROVINCE),
            new Line("station", "RECTIFICATION/REPORTED", STATION_RECHECK, Role.PROVINCE),
            new Line("expert", ExpertStage.UNDER_REVIEW, EXPERT_REVIEW, Role.PROVINCE),
            new Line("expert", ExpertStage.ADMITTED, EXPERT_REGISTRATION, Role.PROVINCE),
            new Line("expert", REGISTRATION, Registration.State.PENDING.name(), EXPERT_NATIONAL, Role.PROVINCIAL_TEAM, null),
            new Line("expert", REGISTRATION, Registration.State.FAILED.name(), EXPERT_NATIONAL, Role.PROVINCIAL_TEAM, null),
            new Line("expert", ExpertStage.LETTER_REVOKED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line("expert", ExpertStage.FILED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line("expert", AGREEMENT, "UNSIGNED", EXPERT_AGREEMENT, Role.PROVINCE, null),
            new Line("demand", DemandStage.REGISTERED, DEMAND_VERIFICATION, null),
            new Line("activity", "REPORTED/RATING", FEEDBACK_REVIEW, null),
            new Line("activity", ActivityStage.REPORTED, FEEDBACK_REVIEW, null),
            new Line("concern", "RAISED", CONCERN_ANSWER, Role.PROVINCE),
            new Line("assignment", "REPORTED", ASSIGNMENT_JUDGEMENT, null),
            new Line("case", CaseStage.OPENED, CASE_STEP, Role.PROVINCE),
            new Line("case", CaseStage.WARNED, CASE_STEP, Role.PROVINCE),
            new Line("case", CaseStage.DEADLINE_SET, CASE_STEP, Role.PROVINCE),
            new Line("case", CaseStage.SUSPENDED, CASE_STEP, Role.PROVINCE),
            new Line("case", CaseStage.HANDED_OVER, CASE_STEP, Role.PROVINCE),
            new Line("rule", RuleChangeStage.PROPOSED, SECOND_PERSON, Role.PROVINCE),
            new Line("handover", HandoverStage.OPEN, HANDOVER_SEND, null),
            new Line("handover", HandoverStage.RETURNED, HANDOVER_SEND, null));

    private TaskTable() {
    }

    /** The stage a thing is at after the change, with what it waits for there; null where the change does not say. */
    static String stageAfter(Change change) {
        String stage = change.details().getOrDefault(STAGE, change.details().get("to"));
        String waits = change.details().get("waits");
        return stage == null || waits == null ? stage : stage + "/" + waits;
    }

    static boolean proposal(Change change) {
        return change.details().containsKey(PROPOSED);
    }

    static Stream<Line> lines(Change change) {
        return LINES.stream().filter(line -> line.opens(change) && (line.key().equals(STAGE) || !ends(change)));
    }

    /** The lines whose act is possible under the parameters of the day: the letter may wait for the national registration (R77). */
    static Stream<Line> lines(Change change, RuleDay day) {
        boolean unregistered = !Registration.State.REGISTERED.name().equals(change.details().get(REGISTRATION));
        return lines(change).filter(line -> !(line.kind() == EXPERT_APPOINTMENT && ExpertStage.FILED.name().equals(line.stage())
                && unregistered && day.on("expert.registration.first")));
    }

    /** Whether the change is the role's own part of the line, so that nothing is left to do for it. */
    static boolean done(Line line, Change change) {
        return line.act() != null && !proposal(change) && line.act().equals(change.operation().name()) && line.role() == change.by().role();
    }

    /** Whether by the change nothing is left for the task to wait for. */
    static boolean left(OfficialTask task, Change change) {
        String key = LINES.stream().filter(line -> line.kind() == task.kind() && line.subjectKind().equals(task.subjectKind()))
                .map(Line::key).findFirst().orElse(STAGE);
        if (key.equals(STAGE)) {
            String stage = stageAfter(change);
            return stage != null && !stage.equals(task.stage());
        }
        String now = change.details().get(key);
        boolean moved = now != null && !now.equals(task.stage()) && (!key.equals(ASSESSMENT) || year(now).equals(year(task.stage())));
        return moved || ends(change);
    }

    /** Whether the thing is over by the change, with whatever goes on beside its stage. */
    private static boolean ends(Change change) {
        String stage = stageAfter(change);
        return stage != null && switch (change.kind()) {
            case "station" -> Stream.of(StationStage.values()).anyMatch(found -> found.ended() && found.name().equals(stage));
            case "expert" -> Stream.of(ExpertStage.values()).anyMatch(found -> found.closed() && found.name().equals(stage));
            default -> false;
        };
    }

    /** The day after which the line's act is possible; null where it is so at once. No year has to be assessed while it runs. */
    static LocalDate since(Line line, Change change) {
        String since = line.key().equals(STAGE) ? change.details().get("since")
                : line.key().equals(ASSESSMENT) ? change.details().get("yearUntil") : null;
        return since == null ? null : LocalDate.parse(since);
    }

    private static String year(String assessment) {
        return assessment.substring(0, assessment.indexOf('/'));
    }
}
