package org.zhiyuan.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;

/**
 * A hand-over to somebody outside (对外移送), R16: to whom, about what, sent when, with which receipt.
 *
 * @param region of the agency in charge: the province's own, or a city's
 * @param due the day by which it is to be sent or answered; null once there is a receipt
 * @param sent the last dispatch, {@code receipt} the last answer, null until there is one
 */
public record Handover(
        HandoverId id,
        long version,
        NewHandover matter,
        Region region,
        HandoverStage stage,
        Instant openedAt,
        LocalDate due,
        Dispatch sent,
        Receipt receipt,
        List<Step> history) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "handover";

    public Handover {
        history = List.copyOf(history);
    }

    public Handover sent(Dispatch dispatch, LocalDate nextDue, Step step) {
        return new Handover(
                id, version, matter, region, HandoverStage.SENT, openedAt, nextDue, dispatch, receipt, plus(step));
    }

    public Handover answered(Receipt answer, LocalDate nextDue, Step step) {
        return new Handover(
                id,
                version,
                matter,
                region,
                HandoverStage.valueOf(step.to()),
                openedAt,
                nextDue,
                sent,
                answer,
                plus(step));
    }

    private List<Step> plus(Step step) {
        List<Step> steps = new ArrayList<>(history);
        steps.add(step);
        return steps;
    }
}
