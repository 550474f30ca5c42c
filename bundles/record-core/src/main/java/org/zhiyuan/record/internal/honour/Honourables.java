package org.zhiyuan.record.internal.honour;

import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.TitleInForce;

/** Who can be honoured (表彰对象), R83: experts, stations and teams, each by its own name and with what ties officials to it (R94). */
public final class Honourables {

    /** A recipient as its own file has it; {@code hindrance} says why it can't be honoured now, null if it can. */
    record Honourable(String name, Applicant applicant, Text hindrance) {

        Honourable requireFree() {
            if (hindrance != null) {
                throw PlatformException.conflict(hindrance);
            }
            return this;
        }
    }

    private final ExpertService experts;
    private final StationService stations;
    private final TitleInForce titles;
    private final OrganizationStore teams;

    public Honourables(ExpertService experts, StationService stations, TitleInForce titles, OrganizationStore teams) {
        this.experts = experts;
        this.stations = stations;
        this.titles = titles;
        this.teams = teams;
    }

    /** @throws PlatformException INVALID if there is no such recipient */
    Honourable get(Caller caller, NewHonour honour) {
        String id = honour.recipient();
        return switch (honour.recipientKind()) {
            case EXPERT ->
                experts.lookup(new ExpertId(id))
                        .map(Honourables::expert)
                        .orElseThrow(() -> none("没有此专家", "is no expert"));
            case STATION -> station(stations.get(caller, new StationId(id)));
            case TEAM -> team(teams.find(new TeamId(id)));
        };
    }

    private static Honourable expert(Expert expert) {
        ExpertApplication application = expert.application();
        Set<CreditCode> units = application.employerCode() == null ? Set.of() : Set.of(application.employerCode());
        return new Honourable(
                application.name(),
                new Applicant(Set.of(expert.owner()), units, Set.of(application.idNumber()), Set.of()),
                null);
    }

    private Honourable station(Station station) {
        StationApplication application = station.application();
        return new Honourable(
                application.name(),
                new Applicant(
                        Set.of(station.owner()),
                        Set.of(application.creditCode()),
                        application.principalId() == null ? Set.of() : Set.of(application.principalId()),
                        Set.of()),
                titles.holds(station.id()) ? null : Text.of("该工作站没有有效称号", "the station holds no valid title"));
    }

    /** Officials are tied to a team by the unit that approved it (R94). */
    private static Honourable team(Optional<VolunteerTeam> team) {
        NewTeam facts = team.map(VolunteerTeam::facts).orElseThrow(() -> none("没有此团体", "is no team"));
        CreditCode unit = facts.approvedByCode();
        return new Honourable(
                facts.name(),
                new Applicant(Set.of(), unit == null ? Set.of() : Set.of(unit), Set.of(), Set.of()),
                null);
    }

    private static PlatformException none(String zh, String en) {
        return PlatformException.invalid("recipient", Text.of(zh, en));
    }
}
