package org.zhiyuan.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;

/**
 * A task set by the province or a city (交办任务), R38.
 *
 * @param owner account of the station; {@code issuer} region of the agency that set it
 * @param report the station's last report, null until there is one
 */
public record Assignment(
        AssignmentId id,
        long version,
        AccountId owner,
        Region region,
        Region issuer,
        NewAssignment content,
        AssignmentStage stage,
        Instant assignedAt,
        String report,
        List<Step> history) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "assignment";

    public Assignment {
        history = List.copyOf(history);
    }

    public Assignment reported(String text) {
        return new Assignment(id, version, owner, region, issuer, content, stage, assignedAt, text, history);
    }

    public Assignment moved(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Assignment(
                id,
                version,
                owner,
                region,
                issuer,
                content,
                AssignmentStage.valueOf(step.to()),
                assignedAt,
                report,
                steps);
    }

    /** Whether the station still has something to do. */
    public boolean open() {
        return stage == AssignmentStage.ASSIGNED || stage == AssignmentStage.ACCEPTED;
    }
}
