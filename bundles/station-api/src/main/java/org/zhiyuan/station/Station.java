package org.zhiyuan.station;

import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.Step;
import org.zhiyuan.verdict.Verdict;

/**
 * A station (志愿服务工作站) from its draft to its end; a fixed place set up by an organisation (R6).
 *
 * @param verdict the verdict of the last submission, {@code assessment}, {@code review} and {@code title} likewise null until they exist
 */
public record Station(StationId id, long version, AccountId owner, int round, StationStage stage, StationApplication application,
        Verdict verdict,
                      Assessment assessment, Review review, List<Grant> grants, Title title, List<Step> history) {

    public Station {
        grants = List.copyOf(grants);
        history = List.copyOf(history);
    }

    public Region region() {
        return application.region();
    }

    public Station with(StationApplication changed) {
        return new Station(id, version, owner, round, stage, changed, verdict, assessment, review, grants, title, history);
    }

    public Station with(Verdict changed) {
        return new Station(id, version, owner, round, stage, application, changed, assessment, review, grants, title, history);
    }

    public Station with(Assessment changed) {
        return new Station(id, version, owner, round, stage, application, verdict, changed, review, grants, title, history);
    }

    public Station with(Review changed) {
        return new Station(id, version, owner, round, stage, application, verdict, assessment, changed, grants, title, history);
    }

    public Station with(List<Grant> changed) {
        return new Station(id, version, owner, round, stage, application, verdict, assessment, review, changed, title, history);
    }

    public Station with(Title changed) {
        return new Station(id, version, owner, round, stage, application, verdict, assessment, review, grants, changed, history);
    }

    /** At the step's new stage, with the step in its history. */
    public Station moved(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return new Station(id, version, owner, round, StationStage.valueOf(step.to()), application, verdict, assessment, review, grants,
                title, steps);
    }
}
