package org.zhiyuan.supervision.internal;

import static org.zhiyuan.supervision.TaskKind.CASE_STEP;
import static org.zhiyuan.supervision.TaskKind.DEMAND_VERIFICATION;
import static org.zhiyuan.supervision.TaskKind.EXPERT_AGREEMENT;
import static org.zhiyuan.supervision.TaskKind.EXPERT_APPOINTMENT;
import static org.zhiyuan.supervision.TaskKind.EXPERT_REGISTRATION;
import static org.zhiyuan.supervision.TaskKind.EXPERT_REVIEW;
import static org.zhiyuan.supervision.TaskKind.FEEDBACK_REVIEW;
import static org.zhiyuan.supervision.TaskKind.HANDOVER_SEND;
import static org.zhiyuan.supervision.TaskKind.SECOND_PERSON;
import static org.zhiyuan.supervision.TaskKind.STATION_ADMISSION;
import static org.zhiyuan.supervision.TaskKind.STATION_ASSESSMENT;
import static org.zhiyuan.supervision.TaskKind.STATION_GRANT;
import static org.zhiyuan.supervision.TaskKind.STATION_OPINION;
import static org.zhiyuan.supervision.TaskKind.STATION_RECHECK;
import static org.zhiyuan.supervision.TaskKind.STATION_REVIEW;

import java.util.List;
import java.util.stream.Stream;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.TaskKind;

/**
 * Which stage of which thing is whose task (经办任务表), R93; the table is the documentation. A thing that enters a stage opens the stage's
 * tasks, and leaving it closes them; an act that only one of several roles has to do closes that role's own.
 */
final class TaskTable {
    /** In a change's details, where a second official has yet to confirm what it proposes (R94). */
    static final String PROPOSED = "proposed";

    /**
     * One line of the table.
     *
     * @param role whose task it is; null for the agency of the thing's region
     * @param act by which the role does its part although the stage stays, or null
     */
    record Line(String subjectKind, String stage, TaskKind kind, Role role, String act) {
        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role) {
            this(subjectKind, stage.name(), kind, role, null);
        }

        Line(String subjectKind, Enum<?> stage, TaskKind kind, Role role, Enum<?> act) {
            this(subjectKind, stage.name(), kind, role, act.name());
        }

        Role roleFor(Change change) {
            if (role != null) {
                return role;
            }
            return change.region().isProvince() ? Role.PROVINCE : Role.CITY;
        }
    }

    static final List<Line> LINES = List.of(
            new Line("station", StationStage.CITY_ASSESSMENT, STATION_ASSESSMENT, Role.CITY, StationOperation.STATION_ASSESS),
            new Line("station", StationStage.CITY_ASSESSMENT, STATION_OPINION, Role.SME_DEPARTMENT, StationOperation.STATION_GIVE_OPINION),
            new Line("station", StationStage.RECOMMENDED, STATION_REVIEW, Role.PROVINCE),
            new Line("station", StationStage.JOINT_GRANT, STATION_GRANT, Role.INDUSTRY_DEPARTMENT, StationOperation.STATION_GRANT),
            new Line("station", StationStage.JOINT_GRANT, STATION_GRANT, Role.CIVIL_AFFAIRS_DEPARTMENT, StationOperation.STATION_GRANT),
            new Line("station", StationStage.REGISTERED, STATION_ADMISSION, Role.PROVINCIAL_TEAM),
            new Line("station", StationStage.RECTIFICATION, STATION_RECHECK, Role.PROVINCE),
            new Line("expert", ExpertStage.UNDER_REVIEW, EXPERT_REVIEW, Role.PROVINCE),
            new Line("expert", ExpertStage.ADMITTED, EXPERT_REGISTRATION, Role.PROVINCE),
            new Line("expert", ExpertStage.LETTER_REVOKED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line("expert", ExpertStage.FILED, EXPERT_APPOINTMENT, Role.PROVINCE),
            new Line("expert", ExpertStage.APPOINTED, EXPERT_AGREEMENT, Role.PROVINCE),
            new Line("demand", DemandStage.REGISTERED, DEMAND_VERIFICATION, null),
            new Line("activity", ActivityStage.REPORTED, FEEDBACK_REVIEW, null),
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

    /** The stage a thing is at after the change; null where the change does not say. */
    static String stageAfter(Change change) {
        return change.details().getOrDefault("stage", change.details().get("to"));
    }

    static boolean proposal(Change change) {
        return change.details().containsKey(PROPOSED);
    }

    static Stream<Line> lines(Change change) {
        String stage = stageAfter(change);
        return LINES.stream().filter(line -> line.subjectKind().equals(change.kind()) && line.stage().equals(stage));
    }

    /** Whether the change is the role's own part of the line, so that nothing is left to do for it. */
    static boolean done(Line line, Change change) {
        return line.act() != null && !proposal(change) && line.act().equals(change.operation().name()) && line.role() == change.by().role();
    }
}
