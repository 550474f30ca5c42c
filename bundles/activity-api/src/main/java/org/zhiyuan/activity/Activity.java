package org.zhiyuan.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;

/**
 * An activity (志愿服务活动), R11: the thing that records hang on. {@code typeName} and {@code oneToOne} stay readable after the type's bundle is
 * gone.
 */
public record Activity(
        ActivityId id,
        long version,
        AccountId owner,
        ActivityStage stage,
        ActivityPlan plan,
        Text typeName,
        boolean oneToOne,
        Host host,
        Region region,
        List<ExpertSeat> experts,
        List<EnterpriseSeat> enterprises,
        List<Confirmation> confirmations,
        List<Rating> ratings,
        Feedback feedback,
        List<Step> history) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "activity";

    public Activity {
        experts = List.copyOf(experts);
        enterprises = List.copyOf(enterprises);
        confirmations = List.copyOf(confirmations);
        ratings = List.copyOf(ratings);
        history = List.copyOf(history);
    }

    public Optional<ExpertSeat> seat(ExpertId expert) {
        return experts.stream().filter(seat -> seat.expert().equals(expert)).findFirst();
    }

    public Optional<Confirmation> confirmation(ExpertId expert, Side side, Moment moment) {
        return confirmations.stream()
                .filter(found -> found.expert().equals(expert) && found.side() == side && found.moment() == moment)
                .findFirst();
    }

    /** Whether its effect is still to be reported (R39): by its host, or by the rating of the enterprise that was served one to one. */
    public boolean owesFeedback() {
        return stage == ActivityStage.OPEN
                || stage == ActivityStage.AGREED
                || stage == ActivityStage.UNDER_WAY
                || stage == ActivityStage.OBJECTION
                || stage == ActivityStage.RECORDED;
    }

    /** With the seat in place of the one of the same expert. */
    public Activity with(ExpertSeat changed) {
        List<ExpertSeat> seats = experts.stream()
                .map(seat -> seat.expert().equals(changed.expert()) ? changed : seat)
                .toList();
        return new Activity(
                id,
                version,
                owner,
                stage,
                plan,
                typeName,
                oneToOne,
                host,
                region,
                seats,
                enterprises,
                confirmations,
                ratings,
                feedback,
                history);
    }

    public Activity with(EnterpriseSeat added) {
        return new Activity(
                id,
                version,
                owner,
                stage,
                plan,
                typeName,
                oneToOne,
                host,
                region,
                experts,
                plus(enterprises, added),
                confirmations,
                ratings,
                feedback,
                history);
    }

    /** With the statement in place of what the same side has said of the same moment before. */
    public Activity with(Confirmation stated) {
        List<Confirmation> others =
                confirmations.stream().filter(made -> !made.sameAs(stated)).toList();
        return new Activity(
                id,
                version,
                owner,
                stage,
                plan,
                typeName,
                oneToOne,
                host,
                region,
                experts,
                enterprises,
                plus(others, stated),
                ratings,
                feedback,
                history);
    }

    public Activity with(Rating added) {
        return new Activity(
                id,
                version,
                owner,
                stage,
                plan,
                typeName,
                oneToOne,
                host,
                region,
                experts,
                enterprises,
                confirmations,
                plus(ratings, added),
                feedback,
                history);
    }

    public Activity with(Feedback given) {
        return new Activity(
                id,
                version,
                owner,
                stage,
                plan,
                typeName,
                oneToOne,
                host,
                region,
                experts,
                enterprises,
                confirmations,
                ratings,
                given,
                history);
    }

    /** At the step's new stage, with the step in its history. */
    public Activity moved(Step step) {
        return new Activity(
                id,
                version,
                owner,
                ActivityStage.valueOf(step.to()),
                plan,
                typeName,
                oneToOne,
                host,
                region,
                experts,
                enterprises,
                confirmations,
                ratings,
                feedback,
                plus(history, step));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> all = new ArrayList<>(list);
        all.add(added);
        return all;
    }
}
