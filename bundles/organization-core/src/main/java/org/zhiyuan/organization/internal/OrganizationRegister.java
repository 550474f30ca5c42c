package org.zhiyuan.organization.internal;

import static org.zhiyuan.organization.OrganizationOperation.FOUNDER_NAME;
import static org.zhiyuan.organization.OrganizationOperation.ORGANIZATION_READ;
import static org.zhiyuan.organization.OrganizationOperation.ORGANIZATION_REGISTER;
import static org.zhiyuan.organization.OrganizationOperation.TEAM_REGISTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.store.FiledCities;

/** The register of volunteer organisations and teams (志愿服务组织与团体), R6: two kinds of bodies, and neither is a volunteer (R5). */
public final class OrganizationRegister implements OrganizationService {

    private static final Noun<OrganizationId, VolunteerOrganization> ORGANIZATION = Noun.of(
                    Text.of("志愿服务组织", "organisation"),
                    VolunteerOrganization.KIND,
                    VolunteerOrganization::id,
                    OrganizationId::value,
                    VolunteerOrganization::version,
                    (VolunteerOrganization found) -> found.facts().region())
            .seenByAll();
    private static final Noun<TeamId, VolunteerTeam> TEAM = Noun.of(
                    Text.of("志愿服务团体", "team"),
                    VolunteerTeam.KIND,
                    VolunteerTeam::id,
                    TeamId::value,
                    VolunteerTeam::version,
                    (VolunteerTeam found) -> found.facts().region())
            .seenByAll();

    private final OrganizationStore store;
    private final GuardedStore<OrganizationId, VolunteerOrganization> organizations;
    private final GuardedStore<TeamId, VolunteerTeam> teams;
    private final StationService stations;
    private final ExpertService experts;
    private final FiledCities filed;
    private final UnitOfWork units;
    private final Clock clock;

    public OrganizationRegister(
            OrganizationStore store,
            StationService stations,
            ExpertService experts,
            FiledCities filed,
            UnitOfWork units,
            Clock clock) {
        this.store = store;
        this.organizations = new GuardedStore<>(ORGANIZATION, store::find, store::insert, units, clock);
        this.teams = new GuardedStore<>(TEAM, store::find, store::insert, units, clock);
        this.stations = stations;
        this.experts = experts;
        this.filed = filed;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public VolunteerOrganization register(Caller caller, NewOrganization facts) {
        caller.require(ORGANIZATION_REGISTER);
        check(caller, facts.region(), "registeredOn", facts.registeredOn());
        return organizations.write(() -> organizations.add(
                caller,
                ORGANIZATION_REGISTER,
                new VolunteerOrganization(new OrganizationId(Ids.next(clock)), 0, facts)));
    }

    @Override
    public VolunteerOrganization get(Caller caller, OrganizationId id) {
        return organizations.get(caller, ORGANIZATION_READ, id);
    }

    @Override
    public Page<VolunteerOrganization> organizations(Caller caller, Region region, PageRequest page) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> store.organizations(region, page));
    }

    @Override
    public VolunteerTeam register(Caller caller, NewTeam facts) {
        caller.require(TEAM_REGISTER);
        check(caller, facts.region(), "approvedOn", facts.approvedOn());
        if (facts.scope() == ActingScope.PROVINCE && caller.role() != Role.PROVINCE) {
            throw PlatformException.denied(Text.of("总团队由省级机构登记（R15）", "the province registers its own team (R15)"));
        }
        return teams.write(() -> teams.add(
                caller,
                TEAM_REGISTER,
                new VolunteerTeam(new TeamId(Ids.next(clock)), 0, facts),
                Details.of("scope", facts.scope().name())));
    }

    @Override
    public VolunteerTeam get(Caller caller, TeamId id) {
        return teams.get(caller, ORGANIZATION_READ, id);
    }

    @Override
    public Page<VolunteerTeam> teams(Caller caller, Region region, PageRequest page) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> store.teams(region, page));
    }

    @Override
    public Page<ExpertProfile> members(Caller caller, TeamId id, PageRequest page) {
        VolunteerTeam team = teams.get(caller, ORGANIZATION_READ, id);
        if (team.facts().scope() != ActingScope.PROVINCE) {
            throw PlatformException.conflict(
                    Text.of("该团体的成员名册由其所在单位保管", "the team's own unit keeps the list of its members"));
        }
        return experts.directory(ExpertQuery.ALL, page);
    }

    @Override
    public VolunteerOrganization nameFounder(Caller caller, StationId station, OrganizationId organization) {
        caller.require(FOUNDER_NAME);
        return units.write(() -> {
            Station named = stations.get(caller, station);
            filed.require(caller);
            VolunteerOrganization founder = organizations.present(organization);
            store.founded(station, organization);
            units.log(new Change(
                    clock.instant(),
                    caller,
                    FOUNDER_NAME,
                    StationEvent.KIND,
                    station.value(),
                    named.region(),
                    List.of(Details.of("organization", organization.value()))));
            return founder;
        });
    }

    @Override
    public Optional<VolunteerOrganization> founder(Caller caller, StationId station) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> {
            stations.get(caller, station);
            return store.founder(station).flatMap(store::find);
        });
    }

    private void check(Caller caller, Region region, String field, LocalDate day) {
        filed.require(caller);
        new Problems()
                .check(
                        caller.region().contains(region),
                        "region",
                        Text.of("须在本辖区内（R13）", "must lie in your region (R13)"))
                .check(!day.isAfter(Times.today(clock)), field, Text.of("不得晚于今日", "must not be in the future"))
                .raise();
    }
}
