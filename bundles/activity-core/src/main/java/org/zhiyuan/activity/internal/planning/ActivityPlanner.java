package org.zhiyuan.activity.internal.planning;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_PLAN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.access.ActivityBook;
import org.zhiyuan.activity.internal.demand.DemandCourse;
import org.zhiyuan.activity.internal.hours.Employers;
import org.zhiyuan.activity.internal.hours.StatableTime;
import org.zhiyuan.activity.internal.servicetype.FieldSchemas;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.rulebook.FreeOfCharge;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Plans and publishes activities (计划、发布): type, fields, host, and the experts' time; the type is asked before the unit of work opens. */
public final class ActivityPlanner {

    private final ServiceTypes types;
    private final SlotRule slots;
    private final HostChoice hosts;
    private final ExpertService experts;
    private final ExpertTime time;
    private final StatableTime statable;
    private final Employers employers;
    private final DemandCourse demands;
    private final ActivityBook book;
    private final UnitOfWork units;
    private final RuleParameters parameters;
    private final Clock clock;
    private final FieldSchemas schemas = new FieldSchemas();

    public ActivityPlanner(
            ServiceTypes types,
            SlotRule slots,
            HostChoice hosts,
            ExpertService experts,
            ExpertTime time,
            StatableTime statable,
            Employers employers,
            DemandCourse demands,
            ActivityBook book,
            UnitOfWork units,
            RuleParameters parameters,
            Clock clock) {
        this.types = types;
        this.slots = slots;
        this.hosts = hosts;
        this.experts = experts;
        this.time = time;
        this.statable = statable;
        this.employers = employers;
        this.demands = demands;
        this.book = book;
        this.units = units;
        this.parameters = parameters;
        this.clock = clock;
    }

    public Activity plan(Caller caller, ActivityPlan wanted) {
        caller.require(ACTIVITY_PLAN);
        ServiceType type = types.find(wanted.type()).orElseThrow(() -> absent(wanted.type()));
        ServiceTypeDescription description = type.describe();
        Hosting hosting = units.read(() -> hosts.choose(caller, description, wanted));
        ActivityPlan plan = at(hosting.place(), wanted);
        checkPlan(description, plan);
        raise(type.check(plan));
        return units.write(() -> publish(caller, description, hosting, plan));
    }

    private void checkPlan(ServiceTypeDescription type, ActivityPlan plan) {
        Problems problems = new Problems();
        RuleDay day = new RuleDay(Times.today(clock), parameters);
        day.listed(problems, "type", "activity.forms", type.id().value());
        FreeOfCharge free = new FreeOfCharge(day);
        free.check(problems, "title", plan.title());
        free.check(problems, "place", plan.place());
        plan.fields()
                .forEach((name, value) ->
                        free.check(problems, "fields." + name, value instanceof String text ? text : null));
        slots.check(problems, plan.slot());
        if (type.oneToOne()) {
            problems.check(
                            plan.experts().size() == 1,
                            "experts",
                            Text.of("“一对一”服务须选一位专家（R84）", "must be exactly one for a one-to-one service (R84)"))
                    .check(
                            plan.capacity() == 1,
                            "capacity",
                            Text.of("“一对一”服务为1", "must be 1 for a one-to-one service"));
        } else {
            problems.require("experts", plan.experts());
        }
        problems.check(
                type.boundToStation()
                        || plan.place().codePointCount(0, plan.place().length()) <= 200,
                "place",
                Text.of("最多200个字", "must have at most 200 characters"));
        schemas.check(type, plan.fields()).forEach(found -> problems.check(false, found.field(), found.rule()));
        problems.raise();
    }

    private Activity publish(Caller caller, ServiceTypeDescription type, Hosting hosting, ActivityPlan plan) {
        Map<ExpertId, Expert> asked = new HashMap<>();
        inOneOrder(plan.experts()).forEach(expert -> asked.put(expert, serving(expert, plan.slot())));
        List<EnterpriseId> one = hosting.served().stream().map(Enterprise::id).toList();
        asked.values().forEach(expert -> employers.requireOther(expert, one, plan.slot()));
        Demand demand = demands.check(plan, hosting.region(), hosting.served());
        ActivityId id = new ActivityId(Ids.next(clock));
        List<ExpertSeat> seats = plan.experts().stream()
                .map(asked::get)
                .map(expert ->
                        new ExpertSeat(expert.id(), expert.application().name(), SeatState.ASKED, null, null, null))
                .toList();
        List<EnterpriseSeat> served = hosting.served().stream()
                .map(own -> new EnterpriseSeat(own.id(), own.name(), book.now()))
                .toList();
        Activity stored = book.insert(
                caller,
                new Activity(
                        id,
                        0,
                        caller.account(),
                        ActivityStage.OPEN,
                        plan,
                        type.name(),
                        type.oneToOne(),
                        hosting.host(),
                        hosting.region(),
                        seats,
                        served,
                        List.of(),
                        List.of(),
                        null,
                        opening(caller, demand)));
        inOneOrder(plan.experts())
                .forEach(expert -> time.hold(stored.seat(expert).orElseThrow(), plan.slot(), id));
        demands.matched(caller, demand, id);
        return stored;
    }

    /** The same for everybody, so that two plans for the same experts never wait for each other. */
    private static Stream<ExpertId> inOneOrder(List<ExpertId> experts) {
        return experts.stream().sorted(Comparator.comparing(ExpertId::value));
    }

    private Expert serving(ExpertId id, TimeSlot slot) {
        Expert expert =
                experts.lookup(id).orElseThrow(() -> PlatformException.notFound(Text.of("专家", "expert"), id.value()));
        if (expert.mergedInto() != null) {
            throw PlatformException.merged(
                    Text.of("专家", "expert"), expert.mergedInto().value());
        }
        time.requireFree(expert, slot, slot, clock.instant());
        statable.requireSome(expert, slot);
        return expert;
    }

    private List<Step> opening(Caller caller, Demand demand) {
        String stage = ActivityStage.OPEN.name();
        return demand != null && demand.stage() == DemandStage.REGISTERED
                ? List.of(new Step(stage, stage, book.now(), caller.account(), DemandCourse.UNVERIFIED))
                : List.of();
    }

    private static ActivityPlan at(String place, ActivityPlan plan) {
        return new ActivityPlan(
                plan.type(),
                plan.title(),
                plan.station(),
                place,
                plan.slot(),
                plan.fields(),
                plan.experts(),
                plan.demand(),
                plan.capacity());
    }

    private static void raise(List<FieldProblem> problems) {
        List<FieldProblem> found = problems == null ? List.of() : new ArrayList<>(problems);
        if (!found.isEmpty()) {
            throw PlatformException.invalid(found);
        }
    }

    /** INVALID for a type that never was; UNAVAILABLE for one whose bundle is away. */
    private PlatformException absent(ServiceTypeId type) {
        RuleDay day = new RuleDay(Times.today(clock), parameters);
        if (!day.everListed("activity.forms", type.value()) && !types.offered(type) && !book.hasType(type)) {
            String there = types.list().stream()
                    .map(known -> known.id().value())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return PlatformException.invalid(
                    "type",
                    Text.of(
                            "没有服务类型 " + type + "；现有：" + there,
                            "there is no service type " + type + "; there are: " + there));
        }
        return PlatformException.unavailable(Text.of(
                "服务类型 " + type + " 当前不可用：没有提供它的插件", "service type " + type + " is not available: no plugin offers it"));
    }
}
