package org.zhiyuan.supervision.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.store.StationStore;
import org.zhiyuan.supervision.SupervisionCase;

/** Whom a case is about (案件当事人), so that nobody tied to them decides it, R94. */
public final class CaseParties {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private final StationStore stations;
    private final ExpertStore experts;
    private final EnterpriseStore enterprises;
    private final ActivityStore activities;

    public CaseParties(
            StationStore stations, ExpertStore experts, EnterpriseStore enterprises, ActivityStore activities) {
        this.stations = stations;
        this.experts = experts;
        this.enterprises = enterprises;
        this.activities = activities;
    }

    /** Whoever complained, and whoever is complained of, as far as the platform knows them. */
    Applicant of(SupervisionCase found) {
        Found parties = new Found();
        parties.accounts.add(found.history().get(0).by());
        if (ID.matcher(found.subject()).matches()) {
            collect(found.subjectKind(), found.subject(), parties);
        }
        return new Applicant(parties.accounts, parties.units, parties.persons, Set.of());
    }

    private void collect(String kind, String id, Found parties) {
        switch (kind) {
            case "station" ->
                stations.find(new StationId(id)).ifPresent(station -> {
                    parties.accounts.add(station.owner());
                    parties.units.add(station.application().creditCode());
                    if (station.application().principalId() != null) {
                        parties.persons.add(station.application().principalId());
                    }
                });
            case "expert" ->
                experts.find(new ExpertId(id)).ifPresent(expert -> {
                    parties.accounts.add(expert.owner());
                    parties.persons.add(expert.application().idNumber());
                });
            case "enterprise" ->
                enterprises.find(new EnterpriseId(id)).ifPresent(enterprise -> {
                    parties.accounts.add(enterprise.owner());
                    parties.units.add(enterprise.facts().creditCode());
                });
            case "activity" ->
                activities.find(new ActivityId(id)).ifPresent(activity -> {
                    parties.accounts.add(activity.owner());
                    host(activity.host(), parties);
                    activity.experts()
                            .forEach(seat -> collect("expert", seat.expert().value(), parties));
                });
            default -> {}
        }
    }

    private void host(Host host, Found parties) {
        if (host.kind() == HostKind.STATION && ID.matcher(host.id()).matches()) {
            collect("station", host.id(), parties);
        }
    }

    private static final class Found {
        private final Set<AccountId> accounts = new HashSet<>();
        private final Set<CreditCode> units = new HashSet<>();
        private final Set<IdNumber> persons = new HashSet<>();
    }
}
