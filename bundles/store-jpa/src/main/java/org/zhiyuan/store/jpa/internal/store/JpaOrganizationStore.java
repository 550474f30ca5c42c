package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.organization.store.OrganizationStore;
import org.zhiyuan.station.StationId;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.FounderEntity;
import org.zhiyuan.store.jpa.internal.entity.OrganizationEntity;
import org.zhiyuan.store.jpa.internal.entity.TeamEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Organisations in the table {@code organizations}, teams in {@code teams}, who set up which station in {@code founders}. */
public final class JpaOrganizationStore implements OrganizationStore {

    private static final Order BY_CODE = Order.byText("creditCode");

    private final JpaUnitOfWork units;
    private final Aggregates<VolunteerOrganization, OrganizationEntity> organizations;
    private final Aggregates<VolunteerTeam, TeamEntity> teams;

    public JpaOrganizationStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.organizations = new Aggregates<>(
                units,
                bodies,
                VolunteerOrganization.class,
                OrganizationEntity.class,
                OrganizationEntity::new,
                found -> found.id().value(),
                OrganizationEntity::copy);
        this.teams = new Aggregates<>(
                units,
                bodies,
                VolunteerTeam.class,
                TeamEntity.class,
                TeamEntity::new,
                found -> found.id().value(),
                TeamEntity::copy);
    }

    @Override
    public VolunteerOrganization insert(VolunteerOrganization organization) {
        return organizations.insert(organization);
    }

    @Override
    public Optional<VolunteerOrganization> find(OrganizationId id) {
        return organizations.find(id.value());
    }

    @Override
    public Page<VolunteerOrganization> organizations(Region region, PageRequest page) {
        return organizations.page(new Where().in(region), BY_CODE, page);
    }

    @Override
    public VolunteerTeam insert(VolunteerTeam team) {
        return teams.insert(team);
    }

    @Override
    public Optional<VolunteerTeam> find(TeamId id) {
        return teams.find(id.value());
    }

    @Override
    public Page<VolunteerTeam> teams(Region region, PageRequest page) {
        return teams.page(new Where().in(region), Order.LATEST, page);
    }

    @Override
    public void founded(StationId station, OrganizationId by) {
        units.writing(em -> {
            FounderEntity row = em.find(FounderEntity.class, station.value());
            FounderEntity next = row == null ? new FounderEntity(station.value()) : row;
            next.by(by.value());
            if (row == null) {
                em.persist(next);
            }
            em.flush();
            return null;
        });
    }

    @Override
    public Optional<OrganizationId> founder(StationId station) {
        return units.reading(em -> Optional.ofNullable(em.find(FounderEntity.class, station.value()))
                .map(FounderEntity::organization)
                .map(OrganizationId::new));
    }
}
