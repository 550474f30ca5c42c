package org.zhiyuan.organization.internal;

import static org.zhiyuan.organization.OrganizationOperation.FOUNDER_NAME;
import static org.zhiyuan.organization.OrganizationOperation.ORGANIZATION_READ;
import static org.zhiyuan.organization.OrganizationOperation.ORGANIZATION_REGISTER;
import static org.zhiyuan.organization.OrganizationOperation.TEAM_REGISTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
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
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.OrganizationOperation;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.store.FiledCities;

/** The register of volunteer organisations and teams (志愿服务组织与团体), R6: two kinds of bodies, and neither is a volunteer (R5). */
public final class OrganizationRegister implements OrganizationService {

    private final OrganizationStore store;
    private final StationService stations;
    private final ExpertService experts;
    private final FiledCities filed;
    private final UnitOfWork units;
    private final Clock clock;

    public OrganizationRegister(OrganizationStore store, StationService stations, ExpertService experts, FiledCities filed,
                               UnitOfWork units, Clock clock) {
        this.store = store;
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
        return units.write(() -> {
            VolunteerOrganization stored = store.insert(new VolunteerOrganization(new OrganizationId(Ids.next(clock)), 0, facts));
            log(caller, ORGANIZATION_REGISTER, "organization", stored.id().value(), facts.region(), Map.of());
            return stored;
        });
    }

    @Override
    public VolunteerOrganization get(Caller caller, OrganizationId id) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> found(id));
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
        return units.write(() -> {
            VolunteerTeam stored = store.insert(new VolunteerTeam(new TeamId(Ids.next(clock)), 0, facts));
            log(caller, TEAM_REGISTER, "team", stored.id().value(), facts.region(), Map.of("scope", facts.scope().name()));
            return stored;
        });
    }

    @Override
    public VolunteerTeam get(Caller caller, TeamId id) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> found(id));
    }

    @Override
    public Page<VolunteerTeam> teams(Caller caller, Region region, PageRequest page) {
        caller.require(ORGANIZATION_READ);
        return units.read(() -> store.teams(region, page));
    }

    @Override
    public Page<ExpertProfile> members(Caller caller, TeamId id, PageRequest page) {
        caller.require(ORGANIZATION_READ);
        VolunteerTeam team = units.read(() -> found(id));
        if (team.facts().scope() != ActingScope.PROVINCE) {
            throw PlatformException.conflict(Text.of("该团体的成员名册由其所在单位保管", "the team's own unit keeps the list of its members"));
        }
        return experts.directory(ExpertQuery.ALL, page);
    }

    @Override
    public VolunteerOrganization nameFounder(Caller caller, StationId station, OrganizationId organization) {
        caller.require(FOUNDER_NAME);
        return units.write(() -> {
            Station named = stations.get(caller, station);
            filed.require(caller);
            VolunteerOrganization founder = found(organization);
            store.founded(station, organization);
            log(caller, FOUNDER_NAME, "station", station.value(), named.region(), Map.of("organization", organization.value()));
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
        new Problems().check(caller.region().contains(region), "region", Text.of("须在本辖区内（R13）", "must lie in your region (R13)"))
                .check(!day.isAfter(Times.today(clock)), field, Text.of("不得晚于今日", "must not be in the future")).raise();
    }

    private VolunteerOrganization found(OrganizationId id) {
        return store.find(id).orElseThrow(() -> PlatformException.notFound(Text.of("志愿服务组织", "organisation"), id.value()));
    }

    private VolunteerTeam found(TeamId id) {
        return store.find(id).orElseThrow(() -> PlatformException.notFound(Text.of("志愿服务团体", "team"), id.value()));
    }

    private void log(Caller caller, OrganizationOperation operation, String kind, String subject, Region region,
                     Map<String, String> details) {
        units.log(new Change(clock.instant(), caller, operation, kind, subject, region, details));
    }
}
