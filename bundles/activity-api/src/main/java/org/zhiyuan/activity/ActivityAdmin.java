package org.zhiyuan.activity;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** Changes activities. Each call is one move of {@link ActivityStage#WORKFLOW}. */
@ProviderType
public interface ActivityAdmin extends ActivityService {

    /**
     * Plans and publishes; the experts are asked and their time is held, so that a slot can't be taken twice (CONFLICT).
     * Refused for an unknown or absent type (UNAVAILABLE), fields that break its schema (INVALID), a host without a valid title (R85), an
     * expert without a valid agreement on that day (R79).
     */
    Activity plan(Caller caller, ActivityPlan plan);

    /**
     * The asked expert accepts, declines, or having accepted cancels ({@code accept} false with a reason); frees the time. Somebody who
     * could not come says so even while the others are under way, as long as nothing is confirmed of them (条例 art. 22).
     */
    Activity answer(Caller caller, ActivityId id, ExpectedVersion seen, boolean accept, String reason);

    /** The caller's enterprise signs up; CONFLICT when full or signed up already. */
    Activity signUp(Caller caller, ActivityId id, ExpectedVersion seen);

    /**
     * States when an expert's service started or ended; the caller's side follows from who it is, and corrects what it said before. With
     * all four statements of every accepted expert the server computes the minutes and enters the records (R7), unless the sides differ by
     * more than the rule book's tolerance: then there is an objection, and nothing is entered. Not in the future, end
     * after start, near the planned slot; CONFLICT where the expert has records, or nothing would be left of what else they promised,
     * and for a start by somebody whose letter and agreement do not hold on the days of the plan (R78, R79).
     */
    Activity confirm(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, Moment moment, Instant stated);

    /**
     * The agency says from when to when an expert served, of whom the two sides state times too far apart (R7): within what they state.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT unless there is an objection, INVALID for a time that lies outside
     */
    Activity settle(
            Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, TimeSlot served, String reason);

    /** Once an enterprise; {@code charged} opens a case (R88). */
    Activity rate(Caller caller, ActivityId id, ExpectedVersion seen, int stars, boolean charged, String remark);

    /** The host's report (R39). */
    Activity report(Caller caller, ActivityId id, ExpectedVersion seen, String effect, int participants, int solved);

    /** Archives; CONFLICT without feedback (R39). */
    Activity close(Caller caller, ActivityId id, ExpectedVersion seen);

    /**
     * The owner, the host or the agency withdraws its request to an expert who does not answer, or breaks an expert's service off, with a
     * reason. What the others do goes on; without anybody left the activity is cancelled. CONFLICT once the expert has stated start and
     * end, unless their letter and agreement do not hold.
     */
    Activity release(Caller caller, ActivityId id, ExpectedVersion seen, ExpertId expert, String reason);

    Activity cancel(Caller caller, ActivityId id, ExpectedVersion seen, String reason);
}
