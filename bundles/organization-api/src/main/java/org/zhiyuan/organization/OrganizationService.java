package org.zhiyuan.organization;

import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.station.StationId;

/** The register of volunteer organisations and teams (志愿服务组织与团体名册), R6, R15. */
public interface OrganizationService {

    /** CONFLICT if the credit code is registered already. */
    VolunteerOrganization register(Caller caller, NewOrganization organization);

    VolunteerOrganization get(Caller caller, OrganizationId id);

    /** By credit code. */
    Page<VolunteerOrganization> organizations(Caller caller, Region region, PageRequest page);

    /** Only the province registers the one team that acts in the whole province. */
    VolunteerTeam register(Caller caller, NewTeam team);

    VolunteerTeam get(Caller caller, TeamId id);

    /** Latest first. */
    Page<VolunteerTeam> teams(Caller caller, Region region, PageRequest page);

    /** The provincial team's members: the persons (R5) who serve as experts today. CONFLICT for another team, whose unit keeps them. */
    Page<ExpertProfile> members(Caller caller, TeamId id, PageRequest page);

    /** Names the organisation that set up the station (设立单位), R6; a team can't. */
    VolunteerOrganization nameFounder(Caller caller, StationId station, OrganizationId organization);

    /** Empty until one is named: then the applying institution itself counts as the founder. */
    Optional<VolunteerOrganization> founder(Caller caller, StationId station);
}
