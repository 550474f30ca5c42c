package org.zhiyuan.handover.internal;

import static org.zhiyuan.handover.HandoverOperation.HANDOVER_OPEN;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_READ;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_RECEIPT;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_SEND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.handover.Dispatch;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Receipt;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.station.store.FiledCities;

/** Follows what is handed over to others outside until there is a receipt (对外移送), R15, R16, R40, R92. */
public final class HandoverManager implements HandoverService {

    private static final Text NOUN = Text.of("移送", "hand-over");

    private final HandoverStore store;
    private final HandoverRegister register;
    private final FiledCities filed;
    private final UnitOfWork units;
    private final Clock clock;

    public HandoverManager(HandoverStore store, HandoverRegister register, FiledCities filed, UnitOfWork units, Clock clock) {
        this.store = store;
        this.register = register;
        this.filed = filed;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Handover open(Caller caller, NewHandover matter) {
        caller.require(HANDOVER_OPEN);
        return units.write(() -> {
            filed.require(caller);
            return register.open(caller, matter);
        });
    }

    @Override
    public Handover get(Caller caller, HandoverId id) {
        caller.require(HANDOVER_READ);
        return units.read(() -> visible(caller, id));
    }

    @Override
    public Page<Handover> list(Caller caller, HandoverQuery query, PageRequest page) {
        caller.require(HANDOVER_READ);
        LocalDate before = query.overdue() ? Times.today(clock) : null;
        return units.read(() -> store.list(query, keptBy(caller), VisibilityScope.of(caller), before, page));
    }

    @Override
    public Handover send(Caller caller, HandoverId id, ExpectedVersion seen, String channel) {
        caller.require(HANDOVER_SEND);
        new Problems().text("channel", channel, 200).raise();
        return units.write(() -> {
            Handover present = visible(caller, id);
            filed.require(caller);
            seen.check(present.version());
            HandoverStage.WORKFLOW.require(caller, HANDOVER_SEND, present.stage(), HandoverStage.SENT);
            Dispatch dispatch = new Dispatch(channel.strip(), Times.today(clock), caller.account());
            Step step = step(caller, present, HandoverStage.SENT, dispatch.channel());
            Handover sent = store.replace(present.sent(dispatch, register.dueToAnswer(), step));
            register.log(caller, HANDOVER_SEND, sent);
            return sent;
        });
    }

    @Override
    public Handover receipt(Caller caller, HandoverId id, ExpectedVersion seen, Receipt receipt, boolean accepted) {
        caller.require(HANDOVER_RECEIPT);
        HandoverStage next = accepted ? HandoverStage.RECEIPTED : HandoverStage.RETURNED;
        return units.write(() -> {
            Handover present = visible(caller, id);
            filed.require(caller);
            seen.check(present.version());
            HandoverStage.WORKFLOW.require(caller, HANDOVER_RECEIPT, present.stage(), next);
            new Problems().check(!receipt.date().isAfter(Times.today(clock)), "date", Text.of("不得晚于今日", "must not be in the future"))
                    .check(!receipt.date().isBefore(present.sent().on()), "date",
                            Text.format("不得早于移送之日%s", "must not be before it was sent on %s", present.sent().on())).raise();
            Handover answered = store.replace(present.answered(receipt, accepted ? null : register.dueToSend(),
                    step(caller, present, next, receipt.outcome())));
            register.log(caller, HANDOVER_RECEIPT, answered);
            return answered;
        });
    }

    private Step step(Caller caller, Handover present, HandoverStage next, String reason) {
        return new Step(present.stage().name(), next.name(), clock.instant(), caller.account(), reason);
    }

    private Handover visible(Caller caller, HandoverId id) {
        return store.find(id).filter(found -> caller.sees(found.region(), null))
                .filter(found -> keptBy(caller).contains(found.matter().recipient()))
                .orElseThrow(() -> PlatformException.notFound(NOUN, id.value()));
    }

    /** The team keeps the national system (R15); another system may fetch what goes to a system, and nothing else. */
    private static Set<Recipient> keptBy(Caller caller) {
        return switch (caller.role()) {
            case PROVINCIAL_TEAM -> EnumSet.of(Recipient.NATIONAL_SYSTEM);
            case INTEGRATOR -> EnumSet.of(Recipient.NATIONAL_SYSTEM, Recipient.PROVINCIAL_PLATFORM);
            default -> EnumSet.allOf(Recipient.class);
        };
    }
}
