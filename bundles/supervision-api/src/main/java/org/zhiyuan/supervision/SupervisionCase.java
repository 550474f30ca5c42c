package org.zhiyuan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;

/** A case (案件): what it is about, whom it concerns by kind and id, what is alleged, until when the next step is due (R93),
 * what one official has proposed, or null, and the sums as far as they are known (R88), or null. */
public record SupervisionCase(
        CaseId id,
        long version,
        CaseKind kind,
        String subjectKind,
        String subject,
        Region region,
        String statement,
        CaseStage stage,
        Instant openedAt,
        LocalDate due,
        Proposal proposal,
        List<Step> history,
        CaseSums sums) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "case";

    public SupervisionCase {
        history = List.copyOf(history);
    }

    /** At the step's new stage, due anew. */
    public SupervisionCase moved(Step step, LocalDate nextDue) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new SupervisionCase(
                id,
                version,
                kind,
                subjectKind,
                subject,
                region,
                statement,
                CaseStage.valueOf(step.to()),
                openedAt,
                nextDue,
                null,
                steps,
                sums);
    }

    /** With a decision that waits for a second official (R94). */
    public SupervisionCase proposed(Proposal next) {
        return new SupervisionCase(
                id, version, kind, subjectKind, subject, region, statement, stage, openedAt, due, next, history, sums);
    }

    public SupervisionCase with(CaseSums known) {
        return new SupervisionCase(
                id,
                version,
                kind,
                subjectKind,
                subject,
                region,
                statement,
                stage,
                openedAt,
                due,
                proposal,
                history,
                known);
    }
}
