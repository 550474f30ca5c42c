package org.zhiyuan.organization.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.station.StationId;

/** Keeps organisations, teams, and who set up which station. */
public interface OrganizationStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the credit code is taken */
    VolunteerOrganization insert(VolunteerOrganization organization);

    Optional<VolunteerOrganization> find(OrganizationId id);

    /** By credit code. */
    Page<VolunteerOrganization> organizations(Region region, PageRequest page);

    /** @throws org.zhiyuan.core.PlatformException CONFLICT for a second one that acts in the whole province */
    VolunteerTeam insert(VolunteerTeam team);

    Optional<VolunteerTeam> find(TeamId id);

    /** Latest first. */
    Page<VolunteerTeam> teams(Region region, PageRequest page);

    void founded(StationId station, OrganizationId by);

    Optional<OrganizationId> founder(StationId station);
}
