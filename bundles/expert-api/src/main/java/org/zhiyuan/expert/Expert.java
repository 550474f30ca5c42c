package org.zhiyuan.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Verdict;

/**
 * A volunteer expert (志愿专家) from application on; always a natural person (R5).
 *
 * @param verdict the verdict at application, refreshed at the decision; {@code review}, {@code letter} and {@code agreement} are null
 * until they exist
 */
public record Expert(ExpertId id, long version, AccountId owner, ExpertStage stage, ExpertApplication application, Verdict verdict,
        Review review,
                     Letter letter, Agreement agreement, List<Step> history) {

    public Expert {
        history = List.copyOf(history);
    }

    public Region region() {
        return application.region();
    }

    /** Whether they may be given a service on that day: serving, letter and agreement valid (R79). */
    public boolean mayServeOn(LocalDate day) {
        return stage == ExpertStage.SERVING && letter != null && letter.revokedOn() == null && agreement != null && agreement.validOn(day);
    }

    public Expert with(Verdict changed) {
        return new Expert(id, version, owner, stage, application, changed, review, letter, agreement, history);
    }

    public Expert with(Review changed) {
        return new Expert(id, version, owner, stage, application, verdict, changed, letter, agreement, history);
    }

    public Expert with(Letter changed) {
        return new Expert(id, version, owner, stage, application, verdict, review, changed, agreement, history);
    }

    public Expert with(Agreement changed) {
        return new Expert(id, version, owner, stage, application, verdict, review, letter, changed, history);
    }

    /** At the step's new stage, with the step in its history. */
    public Expert moved(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Expert(id, version, owner, ExpertStage.valueOf(step.to()), application, verdict, review, letter, agreement, steps);
    }
}
