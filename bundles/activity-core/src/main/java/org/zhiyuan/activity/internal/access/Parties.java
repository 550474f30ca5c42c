package org.zhiyuan.activity.internal.access;

import java.util.Optional;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Role;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/** Who a caller is to an activity (活动各方): its agency, host, expert or enterprise. */
public final class Parties {

    private final ExpertService experts;
    private final EnterpriseStore enterprises;
    private final MergeStore merges;

    public Parties(ExpertService experts, EnterpriseStore enterprises, MergeStore merges) {
        this.experts = experts;
        this.enterprises = enterprises;
        this.merges = merges;
    }

    Optional<Enterprise> enterprise(Caller caller) {
        return caller.role() == Role.ENTERPRISE ? enterprises.ownedBy(caller.account()) : Optional.empty();
    }

    /** The one that starts something new. @throws org.zhiyuan.core.PlatformException CONFLICT if there is none, or it is merged */
    public Enterprise starting(Caller caller) {
        Enterprise own = enterprise(caller).orElseThrow(Refusals::noEnterprise);
        merges.requireUnmerged(MergeKind.ENTERPRISE, own.id().value());
        return own;
    }

    public Optional<Expert> expert(Caller caller) {
        return caller.role() == Role.EXPERT ? experts.own(caller) : Optional.empty();
    }

    public Optional<EnterpriseSeat> enterpriseSeat(Caller caller, Activity activity) {
        return enterprise(caller)
                .flatMap(own -> activity.enterprises().stream()
                        .filter(seat -> seat.enterprise().equals(own.id()))
                        .findFirst());
    }

    public Optional<ExpertSeat> expertSeat(Caller caller, Activity activity) {
        return expert(caller).flatMap(own -> activity.seat(own.id()));
    }

    /** Whether the caller acts for the host: the station's own account, or an account of the agency that holds it. */
    public boolean hosts(Caller caller, Activity activity) {
        return switch (activity.host().kind()) {
            case STATION -> caller.role() == Role.STATION && caller.account().equals(activity.owner());
            case AGENCY ->
                agency(caller) && caller.region().code().equals(activity.host().id());
            case ONLINE_CENTRE ->
                caller.role() == Role.PROVINCE
                        || agency(caller) && caller.region().equals(activity.region());
        };
    }

    /** Whether the caller is an agency that the activity's region belongs to. */
    public boolean supervises(Caller caller, Activity activity) {
        return agency(caller) && caller.region().contains(activity.region());
    }

    /** Whether the caller takes part in the activity or is in charge of it. */
    boolean belongs(Caller caller, Activity activity) {
        return caller.sees(activity.region(), activity.owner())
                || hosts(caller, activity)
                || expertSeat(caller, activity).isPresent()
                || enterpriseSeat(caller, activity).isPresent();
    }

    private static boolean agency(Caller caller) {
        return caller.role() == Role.PROVINCE || caller.role() == Role.CITY;
    }
}
