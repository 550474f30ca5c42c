package org.zhiyuan.handover.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverOperation;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Opens what is to be handed over (移送登记), due by working days (R93). */
public final class HandoverRegister implements HandoverDesk {

    private final HandoverStore store;
    private final UnitOfWork units;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    public HandoverRegister(HandoverStore store, UnitOfWork units, RuleParameters parameters, WorkCalendar calendar, Clock clock) {
        this.store = store;
        this.units = units;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Handover open(Caller caller, NewHandover matter) {
        NewHandover clean = new NewHandover(matter.recipient(), matter.addressee(), matter.subjectKind(), matter.subject(),
                Masking.masked(matter.summary()));
        Region agency = caller.role() == Role.CITY ? caller.region().city() : Region.HOME;
        return units.write(() -> {
            Step first = new Step(null, HandoverStage.OPEN.name(), clock.instant(), caller.account(), null);
            Handover opened = store.insert(new Handover(new HandoverId(Ids.next(clock)), 0, clean, agency, HandoverStage.OPEN,
                    clock.instant(), dueToSend(), null, null, List.of(first)));
            log(caller, HandoverOperation.HANDOVER_OPEN, opened);
            return opened;
        });
    }

    LocalDate dueToSend() {
        return due("handover.send.days");
    }

    LocalDate dueToAnswer() {
        return due("handover.receipt.days");
    }

    private LocalDate due(String parameter) {
        LocalDate today = Times.today(clock);
        return calendar.after(today, new RuleDay(today, parameters).integer(parameter));
    }

    void log(Caller caller, HandoverOperation operation, Handover changed) {
        units.log(new Change(clock.instant(), caller, operation, "handover", changed.id().value(), changed.region(),
                Event.details(Map.of("recipient", changed.matter().recipient().name(),
                        "concerns", changed.matter().subjectKind() + "/" + changed.matter().subject()), Reached.at(changed.stage()))));
    }
}
