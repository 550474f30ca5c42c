package org.zhiyuan.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.station.StationId;

/** Organisations, teams and founders in memory. */
public final class MemoryOrganizationStore extends MemoryStore<OrganizationId, VolunteerOrganization>
        implements OrganizationStore {

    private final Teams teams = new Teams();
    private final Map<StationId, OrganizationId> founders = new HashMap<>();

    public MemoryOrganizationStore() {
        super(
                VolunteerOrganization::id,
                VolunteerOrganization::version,
                (found, version) -> new VolunteerOrganization(found.id(), version, found.facts()));
    }

    private static final class Teams extends MemoryStore<TeamId, VolunteerTeam> {

        Teams() {
            super(
                    VolunteerTeam::id,
                    VolunteerTeam::version,
                    (found, version) -> new VolunteerTeam(found.id(), version, found.facts()));
        }
    }

    @Override
    public VolunteerOrganization insert(VolunteerOrganization organization) {
        refuse(all().anyMatch(each ->
                each.facts().creditCode().equals(organization.facts().creditCode())));
        return add(organization);
    }

    @Override
    public Optional<VolunteerOrganization> find(OrganizationId id) {
        return row(id);
    }

    @Override
    public Page<VolunteerOrganization> organizations(Region region, PageRequest page) {
        return page(
                all().filter(each ->
                        region == null || region.contains(each.facts().region())),
                each -> each.facts().creditCode().value(),
                false,
                page);
    }

    @Override
    public VolunteerTeam insert(VolunteerTeam team) {
        refuse(team.facts().scope() == ActingScope.PROVINCE
                && teams.all().anyMatch(each -> each.facts().scope() == ActingScope.PROVINCE));
        return teams.add(team);
    }

    @Override
    public Optional<VolunteerTeam> find(TeamId id) {
        return teams.row(id);
    }

    @Override
    public Page<VolunteerTeam> teams(Region region, PageRequest page) {
        return page(
                teams.all()
                        .filter(each ->
                                region == null || region.contains(each.facts().region())),
                each -> each.id().value(),
                true,
                page);
    }

    @Override
    public void founded(StationId station, OrganizationId by) {
        founders.put(station, by);
    }

    @Override
    public Optional<OrganizationId> founder(StationId station) {
        return Optional.ofNullable(founders.get(station));
    }

    @Override
    public Runnable snapshot() {
        Runnable rows = super.snapshot();
        Runnable others = teams.snapshot();
        Map<StationId, OrganizationId> copy = new HashMap<>(founders);
        return () -> {
            rows.run();
            others.run();
            founders.clear();
            founders.putAll(copy);
        };
    }
}
