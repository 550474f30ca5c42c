package org.zhiyuan.handover.internal;

import static org.zhiyuan.handover.HandoverOperation.HANDOVER_OPEN;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_READ;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_RECEIPT;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_SEND;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.handover.Dispatch;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Receipt;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.station.store.FiledCities;

/** Follows what is handed over to others outside until there is a receipt (对外移送), R15, R16, R40, R92. */
public final class HandoverCourse implements HandoverService {

    private final HandoverStore store;
    private final HandoverRegister register;
    private final FiledCities filed;
    private final GuardedStore<HandoverId, Handover> handovers;

    public HandoverCourse(HandoverStore store, HandoverRegister register, FiledCities filed) {
        this.store = store;
        this.register = register;
        this.filed = filed;
        this.handovers = register.handovers().guardedBy((caller, handover) -> filed.require(caller));
    }

    @Override
    public Handover open(Caller caller, NewHandover matter) {
        caller.require(HANDOVER_OPEN);
        return handovers.write(() -> {
            filed.require(caller);
            return register.open(caller, matter);
        });
    }

    @Override
    public Handover get(Caller caller, HandoverId id) {
        return handovers.get(caller, HANDOVER_READ, id);
    }

    @Override
    public Page<Handover> list(Caller caller, HandoverQuery query, PageRequest page) {
        caller.require(HANDOVER_READ);
        LocalDate before = query.overdue() ? handovers.today() : null;
        return handovers.read(
                () -> store.list(query, HandoverRegister.keptBy(caller), VisibilityScope.of(caller), before, page));
    }

    @Override
    public Handover send(Caller caller, HandoverId id, ExpectedVersion seen, String channel) {
        caller.require(HANDOVER_SEND);
        new Problems().text("channel", channel, 200).raise();
        return handovers.write(() -> {
            Handover present = handovers.forChange(caller, HANDOVER_SEND, id, seen);
            Dispatch dispatch = new Dispatch(channel.strip(), handovers.today(), caller.account());
            Step step = handovers.step(
                    caller,
                    HANDOVER_SEND,
                    HandoverStage.WORKFLOW,
                    present.stage(),
                    HandoverStage.SENT,
                    dispatch.channel());
            return handovers.keep(caller, HANDOVER_SEND, present.sent(dispatch, register.dueToAnswer(), step));
        });
    }

    @Override
    public Handover receipt(Caller caller, HandoverId id, ExpectedVersion seen, Receipt receipt, boolean accepted) {
        caller.require(HANDOVER_RECEIPT);
        HandoverStage next = accepted ? HandoverStage.RECEIPTED : HandoverStage.RETURNED;
        return handovers.write(() -> {
            Handover present = handovers.forChange(caller, HANDOVER_RECEIPT, id, seen);
            Step step = handovers.step(
                    caller, HANDOVER_RECEIPT, HandoverStage.WORKFLOW, present.stage(), next, receipt.outcome());
            new Problems()
                    .check(
                            !receipt.date().isAfter(handovers.today()),
                            "date",
                            Text.of("不得晚于今日", "must not be in the future"))
                    .check(
                            !receipt.date().isBefore(present.sent().on()),
                            "date",
                            Text.format(
                                    "不得早于移送之日%s",
                                    "must not be before it was sent on %s",
                                    present.sent().on()))
                    .raise();
            return handovers.keep(
                    caller, HANDOVER_RECEIPT, present.answered(receipt, accepted ? null : register.dueToSend(), step));
        });
    }
}
