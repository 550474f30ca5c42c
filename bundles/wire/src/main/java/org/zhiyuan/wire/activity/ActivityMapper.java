package org.zhiyuan.wire.activity;

import java.util.Locale;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.Confirmation;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.Feedback;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.core.Page;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps activities to their transfer objects; {@link ActivityInputs} reads what comes in. */
public final class ActivityMapper {
    private ActivityMapper() {}

    public static ActivityDto toDto(Activity activity, Locale locale) {
        ActivityPlan plan = activity.plan();
        ActivityDto dto = new ActivityDto();
        dto.id = activity.id().value();
        dto.version = activity.version();
        dto.stage = activity.stage().name();
        dto.type = plan.type().value();
        dto.typeName = KernelMapper.text(activity.typeName(), locale);
        dto.title = plan.title();
        dto.station = plan.station() == null ? null : plan.station().value();
        dto.host = toDto(activity.host());
        dto.region = activity.region().code();
        dto.place = plan.place();
        dto.start = Moments.text(plan.slot().start());
        dto.end = Moments.text(plan.slot().end());
        dto.fields = plan.fields();
        dto.fieldList = FieldValues.toList(plan.fields());
        dto.capacity = plan.capacity();
        dto.demand = plan.demand() == null ? null : plan.demand().value();
        dto.oneToOne = activity.oneToOne();
        dto.experts = activity.experts().stream().map(ActivityMapper::toDto).toList();
        dto.enterprises =
                activity.enterprises().stream().map(ActivityMapper::toDto).toList();
        dto.confirmations =
                activity.confirmations().stream().map(ActivityMapper::toDto).toList();
        dto.ratings = activity.ratings().stream().map(ActivityMapper::toDto).toList();
        dto.feedback = toDto(activity.feedback());
        dto.history = KernelMapper.steps(activity.history());
        return dto;
    }

    public static ActivityPageDto toDto(Page<Activity> page, Locale locale) {
        ActivityPageDto dto = new ActivityPageDto();
        dto.items =
                page.items().stream().map(activity -> toDto(activity, locale)).toList();
        dto.next = page.next();
        return dto;
    }

    public static HostDto toDto(Host host) {
        HostDto dto = new HostDto();
        dto.kind = host.kind().name();
        dto.id = host.id();
        dto.name = host.name();
        return dto;
    }

    private static ExpertSeatDto toDto(ExpertSeat seat) {
        ExpertSeatDto dto = new ExpertSeatDto();
        dto.expert = seat.expert().value();
        dto.name = seat.name();
        dto.state = seat.state().name();
        dto.answeredAt = Moments.text(seat.answeredAt());
        dto.reason = seat.reason();
        dto.minutes = seat.minutes();
        dto.hours = Moments.hours(seat.minutes());
        return dto;
    }

    private static EnterpriseSeatDto toDto(EnterpriseSeat seat) {
        EnterpriseSeatDto dto = new EnterpriseSeatDto();
        dto.enterprise = seat.enterprise().value();
        dto.name = seat.name();
        dto.signedUpAt = Moments.text(seat.signedUpAt());
        return dto;
    }

    private static ConfirmationDto toDto(Confirmation confirmation) {
        ConfirmationDto dto = new ConfirmationDto();
        dto.expert = confirmation.expert().value();
        dto.side = confirmation.side().name();
        dto.moment = confirmation.moment().name();
        dto.stated = Moments.text(confirmation.stated());
        dto.by = KernelMapper.text(confirmation.by());
        dto.at = Moments.text(confirmation.at());
        return dto;
    }

    private static RatingDto toDto(Rating rating) {
        RatingDto dto = new RatingDto();
        dto.enterprise = rating.enterprise().value();
        dto.stars = rating.stars();
        dto.charged = rating.charged();
        dto.remark = rating.remark();
        dto.at = Moments.text(rating.at());
        return dto;
    }

    private static FeedbackDto toDto(Feedback feedback) {
        if (feedback == null) {
            return null;
        }
        FeedbackDto dto = new FeedbackDto();
        dto.effect = feedback.effect();
        dto.participants = feedback.participants();
        dto.solved = feedback.solved();
        dto.by = KernelMapper.text(feedback.by());
        dto.at = Moments.text(feedback.at());
        return dto;
    }
}
