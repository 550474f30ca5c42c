package org.zhiyuan.activity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.access.ActivityReader;
import org.zhiyuan.activity.internal.feedback.Feedbacks;
import org.zhiyuan.activity.internal.hours.Confirmations;
import org.zhiyuan.activity.internal.hours.Settlements;
import org.zhiyuan.activity.internal.participation.Answers;
import org.zhiyuan.activity.internal.participation.Cancellations;
import org.zhiyuan.activity.internal.participation.Releases;
import org.zhiyuan.activity.internal.participation.SignUps;
import org.zhiyuan.activity.internal.planning.ActivityPlanner;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** The whole course of an activity (志愿服务活动), R11, R98, put together from its steps. */
public final class ActivityCourse implements ActivityAdmin {

    private static final int ATTEMPTS = 5;

    private final ActivityReader reader;
    private final ActivityPlanner planner;
    private final Answers answers;
    private final SignUps signUps;
    private final Confirmations confirmations;
    private final Settlements settlements;
    private final Feedbacks feedbacks;
    private final Releases releases;
    private final Cancellations cancellations;

    public ActivityCourse(
            ActivityReader reader,
            ActivityPlanner planner,
            Answers answers,
            SignUps signUps,
            Confirmations confirmations,
            Settlements settlements,
            Feedbacks feedbacks,
            Releases releases,
            Cancellations cancellations) {
        this.reader = reader;
        this.planner = planner;
        this.answers = answers;
        this.signUps = signUps;
        this.confirmations = confirmations;
        this.settlements = settlements;
        this.feedbacks = feedbacks;
        this.releases = releases;
        this.cancellations = cancellations;
    }

    @Override
    public List<ServiceTypeDescription> serviceTypes() {
        return reader.serviceTypes();
    }

    @Override
    public Optional<ServiceTypeDescription> serviceType(ServiceTypeId id) {
        return reader.serviceType(id);
    }

    @Override
    public Activity get(Caller caller, ActivityId id) {
        return reader.get(caller, id);
    }

    @Override
    public Page<Activity> list(Caller caller, ActivityQuery query, PageRequest page) {
        return reader.list(caller, query, page);
    }

    @Override
    public Activity plan(Caller caller, ActivityPlan plan) {
        return reader.shown(caller, planner.plan(caller, plan));
    }

    @Override
    public Activity answer(Caller caller, ActivityId id, ExpectedVersion seen, boolean accept, String reason) {
        return reader.shown(caller, again(seen, () -> answers.answer(caller, id, seen, accept, reason)));
    }

    @Override
    public Activity signUp(Caller caller, ActivityId id, ExpectedVersion seen) {
        return reader.shown(caller, again(seen, () -> signUps.signUp(caller, id, seen)));
    }

    @Override
    public Activity confirm(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, Moment moment, Instant stated) {
        return reader.shown(caller, again(seen, () -> confirmations.confirm(caller, id, seen, expert, moment, stated)));
    }

    @Override
    public Activity settle(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, TimeSlot served, String reason) {
        return reader.shown(caller, settlements.settle(caller, id, seen, expert, served, reason));
    }

    @Override
    public Activity rate(
            Caller caller, ActivityId id, ExpectedVersion seen, int stars, boolean charged, String remark) {
        return reader.shown(caller, again(seen, () -> feedbacks.rate(caller, id, seen, stars, charged, remark)));
    }

    @Override
    public Activity report(
            Caller caller, ActivityId id, ExpectedVersion seen, String effect, int participants, int solved) {
        return reader.shown(caller, feedbacks.report(caller, id, seen, effect, participants, solved));
    }

    @Override
    public Activity close(Caller caller, ActivityId id, ExpectedVersion seen) {
        return reader.shown(caller, feedbacks.close(caller, id, seen));
    }

    @Override
    public Activity release(Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, String reason) {
        return reader.shown(caller, again(seen, () -> releases.release(caller, id, seen, expert, reason)));
    }

    @Override
    public Activity cancel(Caller caller, ActivityId id, ExpectedVersion seen, String reason) {
        return reader.shown(caller, cancellations.cancel(caller, id, seen, reason));
    }

    /** Many answer, sign up, confirm and rate at once; who did not say which version it saw is tried again on the newest. */
    private static Activity again(ExpectedVersion seen, Supplier<Activity> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return change.get();
            } catch (PlatformException e) {
                if (e.code() != ErrorCode.STALE || !seen.any() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
