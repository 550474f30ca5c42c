package org.zhiyuan.handover.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverOperation;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.NewHandover;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Opens what is to be handed over (移送登记), due by working days (R93). */
public final class HandoverRegister implements HandoverDesk {

    private static final Noun<HandoverId, Handover> NOUN = Noun.of(
                    Text.of("移送", "hand-over"),
                    Handover.KIND,
                    Handover::id,
                    HandoverId::value,
                    Handover::version,
                    Handover::region)
            .seenBy((caller, found) -> caller.sees(found.region(), null)
                    && keptBy(caller).contains(found.matter().recipient()))
            .telling(HandoverRegister::events);

    private final GuardedStore<HandoverId, Handover> handovers;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    public HandoverRegister(
            HandoverStore store, UnitOfWork units, RuleParameters parameters, WorkCalendar calendar, Clock clock) {
        this.handovers = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Handover open(Caller caller, NewHandover matter) {
        NewHandover clean = new NewHandover(
                matter.recipient(),
                matter.addressee(),
                matter.subjectKind(),
                matter.subject(),
                Masking.masked(matter.summary()));
        Region agency = caller.role() == Role.CITY ? caller.region().city() : Region.HOME;
        return handovers.write(() -> {
            Step first = new Step(null, HandoverStage.OPEN.name(), clock.instant(), caller.account(), null);
            return handovers.add(
                    caller,
                    HandoverOperation.HANDOVER_OPEN,
                    new Handover(
                            new HandoverId(Ids.next(clock)),
                            0,
                            clean,
                            agency,
                            HandoverStage.OPEN,
                            clock.instant(),
                            dueToSend(),
                            null,
                            null,
                            List.of(first)));
        });
    }

    GuardedStore<HandoverId, Handover> handovers() {
        return handovers;
    }

    /** The team keeps the national system (R15); another system may fetch what goes to a system, and nothing else. */
    static Set<Recipient> keptBy(Caller caller) {
        return switch (caller.role()) {
            case PROVINCIAL_TEAM -> EnumSet.of(Recipient.NATIONAL_SYSTEM);
            case INTEGRATOR -> EnumSet.of(Recipient.NATIONAL_SYSTEM, Recipient.PROVINCIAL_PLATFORM);
            default -> EnumSet.allOf(Recipient.class);
        };
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

    private static List<Event> events(Handover changed) {
        return List.of(
                Details.of(
                        "recipient",
                        changed.matter().recipient().name(),
                        "concerns",
                        changed.matter().subjectKind() + "/" + changed.matter().subject()),
                Reached.at(changed.stage()));
    }
}
