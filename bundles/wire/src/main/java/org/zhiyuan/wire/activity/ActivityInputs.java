package org.zhiyuan.wire.activity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;

/** Reads what callers state about activities. */
public final class ActivityInputs {
    private static final int MAX_FIELDS = 100;

    /** An expert's answer to being asked (R91). */
    public record Answer(boolean accept, String reason) {}

    /** When an expert's service started or ended (R7). */
    public record Statement(ExpertId expert, Moment moment, Instant stated) {}

    /** From when to when an expert served, and why. */
    public record Settlement(ExpertId expert, TimeSlot served, String reason) {}

    /** Which expert is let go, and why. */
    public record Release(ExpertId expert, String reason) {}

    /** Stars, the answer to "were you charged?" (R88), a remark. */
    public record Judgement(int stars, boolean charged, String remark) {}

    /** The effect of a service (R39). */
    public record Report(String effect, int participants, int solved) {}

    private ActivityInputs() {}

    /** From {@code fields}; a face whose input is a list of texts fills it by {@link FieldValues#toMap} before. */
    public static ActivityPlan fromDto(ActivityPlanDto dto) {
        return Input.read(
                dto,
                (in, input) -> new ActivityPlan(
                        in.value("type", input.type, ServiceTypeId::new),
                        in.text("title", input.title),
                        in.value("station", input.station, StationId::new),
                        in.text("place", input.place),
                        slot(in, input),
                        fields(in, input.fields),
                        in.list("experts", input.experts, (item, id) -> item.value("", id, ExpertId::new)),
                        in.value("demand", input.demand, DemandId::new),
                        input.capacity == null ? 1 : input.capacity));
    }

    public static Answer fromDto(AnswerDto dto) {
        return Input.read(
                dto, (in, input) -> new Answer(in.answer("accept", input.accept), in.text("reason", input.reason)));
    }

    public static Statement fromDto(NewConfirmationDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Statement(
                        in.required("expert", in.value("expert", input.expert, ExpertId::new)),
                        in.required("moment", in.one("moment", input.moment, Moment.class)),
                        in.required("stated", in.moment("stated", input.stated))));
    }

    public static Settlement fromDto(SettlementDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Settlement(
                        in.required("expert", in.value("expert", input.expert, ExpertId::new)),
                        new TimeSlot(
                                in.required("start", in.moment("start", input.start)),
                                in.required("end", in.moment("end", input.end))),
                        in.text("reason", input.reason)));
    }

    public static Release fromDto(ReleaseDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Release(
                        in.required("expert", in.value("expert", input.expert, ExpertId::new)),
                        in.text("reason", input.reason)));
    }

    public static Judgement fromDto(NewRatingDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Judgement(
                        in.number("stars", input.stars),
                        in.answer("charged", input.charged),
                        in.text("remark", input.remark)));
    }

    public static Report fromDto(ReportDto dto) {
        return Input.read(
                dto,
                (in, input) -> new Report(
                        in.required("effect", in.text("effect", input.effect)),
                        in.number("participants", input.participants),
                        in.number("solved", input.solved)));
    }

    private static TimeSlot slot(Input in, ActivityPlanDto dto) {
        Instant start = in.required("start", in.moment("start", dto.start));
        Instant end = in.required("end", in.moment("end", dto.end));
        return start == null || end == null ? null : in.object("", dto, (same, plan) -> new TimeSlot(start, end));
    }

    /** What a plugin's fields hold: texts, numbers and booleans. */
    public static Map<String, Object> fields(Input in, Map<String, Object> fields) {
        return in.object("fields", fields, (values, map) -> {
            Map<String, Object> checked = new HashMap<>();
            if (map.size() > MAX_FIELDS) {
                throw PlatformException.invalid("", Text.format("最多%d项", "must have at most %d items", MAX_FIELDS));
            }
            map.forEach((name, value) -> {
                Object scalar = value instanceof String text
                        ? values.text(name, text)
                        : value instanceof Number number && Double.isFinite(number.doubleValue())
                                        || value instanceof Boolean
                                ? value
                                : null;
                if (scalar != null) {
                    checked.put(name, scalar);
                } else if (!(value instanceof String)) {
                    values.refuse(name, Text.of("须为文字、数字或是否", "must be text, a number or true/false"));
                }
            });
            return checked;
        });
    }
}
