package org.zhiyuan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

/**
 * What an official has to do (经办任务), and until when, R93.
 *
 * @param role whose task it is, within the region
 * @param subject id of the thing of the kind {@code subjectKind} that waits
 * @param stage of that thing which makes it wait, and after a slash what it waits for there where the stage alone does not say it
 * @param origin the overdue task this one escalates, else null
 * @param remindOn the working day on which its role is reminded
 * @param due the last working day on which it is done in time
 * @param done closed by its own act, while the thing stays at the stage for others
 * @param handedOverAt when it was handed over to the supervisory authority, since nobody on the platform is superior, else null
 */
public record OfficialTask(
        TaskId id,
        long version,
        TaskKind kind,
        Role role,
        Region region,
        String subjectKind,
        String subject,
        String stage,
        TaskId origin,
        Instant openedAt,
        LocalDate remindOn,
        LocalDate due,
        Instant remindedAt,
        Instant escalatedAt,
        Instant handedOverAt,
        Instant closedAt,
        boolean done) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "task";

    public boolean open() {
        return closedAt == null;
    }

    public boolean overdueOn(LocalDate day) {
        return open() && due.isBefore(day);
    }

    public OfficialTask reminded(Instant at) {
        return new OfficialTask(
                id,
                version,
                kind,
                role,
                region,
                subjectKind,
                subject,
                stage,
                origin,
                openedAt,
                remindOn,
                due,
                at,
                escalatedAt,
                handedOverAt,
                closedAt,
                done);
    }

    public OfficialTask escalated(Instant at) {
        return new OfficialTask(
                id,
                version,
                kind,
                role,
                region,
                subjectKind,
                subject,
                stage,
                origin,
                openedAt,
                remindOn,
                due,
                remindedAt,
                at,
                handedOverAt,
                closedAt,
                done);
    }

    /** Escalated beyond the platform. */
    public OfficialTask handedOver(Instant at) {
        return new OfficialTask(
                id,
                version,
                kind,
                role,
                region,
                subjectKind,
                subject,
                stage,
                origin,
                openedAt,
                remindOn,
                due,
                remindedAt,
                at,
                at,
                closedAt,
                done);
    }

    /** The role has done its part, while the thing stays at the stage for others. */
    public OfficialTask done(Instant at) {
        return new OfficialTask(
                id,
                version,
                kind,
                role,
                region,
                subjectKind,
                subject,
                stage,
                origin,
                openedAt,
                remindOn,
                due,
                remindedAt,
                escalatedAt,
                handedOverAt,
                at,
                true);
    }

    /** The thing has left the stage; null opens the task again. */
    public OfficialTask closed(Instant at) {
        return new OfficialTask(
                id,
                version,
                kind,
                role,
                region,
                subjectKind,
                subject,
                stage,
                origin,
                openedAt,
                remindOn,
                due,
                remindedAt,
                escalatedAt,
                handedOverAt,
                at,
                false);
    }
}
