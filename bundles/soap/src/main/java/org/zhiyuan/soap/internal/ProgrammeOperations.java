package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Page;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.ProgrammeId;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.duty.SectorService;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.duty.FounderDto;
import org.zhiyuan.wire.duty.GroupReportDto;
import org.zhiyuan.wire.duty.NewOrganizationDto;
import org.zhiyuan.wire.duty.NewParticipationDto;
import org.zhiyuan.wire.duty.NewProgrammeDto;
import org.zhiyuan.wire.duty.NewTeamDto;
import org.zhiyuan.wire.duty.OrganizationDto;
import org.zhiyuan.wire.duty.OrganizationMapper;
import org.zhiyuan.wire.duty.OrganizationPageDto;
import org.zhiyuan.wire.duty.ParticipationDto;
import org.zhiyuan.wire.duty.ParticipationPageDto;
import org.zhiyuan.wire.duty.ProgrammeDto;
import org.zhiyuan.wire.duty.ProgrammeMapper;
import org.zhiyuan.wire.duty.ProgrammePageDto;
import org.zhiyuan.wire.duty.SectorReportDto;
import org.zhiyuan.wire.duty.TeamDto;
import org.zhiyuan.wire.duty.TeamPageDto;
import org.zhiyuan.wire.duty.TrackedServiceDto;
import org.zhiyuan.wire.expert.ExpertDirectoryDto;
import org.zhiyuan.wire.expert.ExpertMapper;

/** Programmes for key groups, reports, organisations and teams, as operations of the stations' endpoint (R6, R15, R45, R46). */
@WebService(targetNamespace = "urn:zhiyuan:stations:1")
public abstract class ProgrammeOperations extends AssignmentOperations {
    private final ProgrammeService programmes;
    private final SectorService sectors;
    private final OrganizationService organizations;
    private final Answers answers;

    ProgrammeOperations(DutyContracts owed, Answers answers) {
        super(owed, answers);
        this.programmes = owed.programmes();
        this.sectors = owed.sectors();
        this.organizations = owed.organizations();
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "programme")
    public ProgrammeDto offerProgramme(@WebParam(name = "programme") NewProgrammeDto programme,
                                       @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "offerProgramme", required("programme", programme), ProgrammeDto.class,
                () -> ProgrammeMapper.toDto(programmes.offer(caller(), ProgrammeMapper.fromDto(programme)), locale()));
    }

    @WebMethod
    @WebResult(name = "programme")
    public ProgrammeDto closeProgramme(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.close(caller(), new ProgrammeId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "programme")
    public ProgrammeDto getProgramme(@WebParam(name = "id") String id) throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.get(caller(), new ProgrammeId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "programmes")
    public ProgrammePageDto listProgrammes(@WebParam(name = "region") String region, @WebParam(name = "group") String group,
                                           @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return ProgrammeMapper.programmes(programmes.list(caller(), region(region), one("group", group, FounderGroup.class),
                page(limit, cursor)), locale());
    }

    /** Without a request key: such an answer is never kept. */
    @WebMethod
    @WebResult(name = "participation")
    public ParticipationDto joinProgramme(@WebParam(name = "id") String id,
                                          @WebParam(name = "participation") NewParticipationDto participation) throws PlatformFault {
        ProgrammeMapper.Joining joining = ProgrammeMapper.fromDto(participation);
        return ProgrammeMapper.toDto(programmes.join(caller(), new ProgrammeId(id), joining.principal(), joining.consent()));
    }

    @WebMethod
    @WebResult(name = "participations")
    public ParticipationPageDto listParticipations(@WebParam(name = "programme") String programme, @WebParam(name = "limit") Integer limit,
                                                   @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return ProgrammeMapper.participations(programmes.participations(caller(), new ProgrammeId(programme), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "participations")
    public ParticipationPageDto listOwnParticipations() throws PlatformFault {
        return ProgrammeMapper.participations(new Page<>(programmes.own(caller()), null));
    }

    @WebMethod
    @WebResult(name = "participation")
    public ParticipationDto getParticipation(@WebParam(name = "id") String id) throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.get(caller(), new ParticipationId(id)));
    }

    @WebMethod
    @WebResult(name = "participation")
    public ParticipationDto serveParticipation(@WebParam(name = "id") String id, @WebParam(name = "service") TrackedServiceDto service,
                                               @WebParam(name = "seen") Long seen) throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.serve(caller(), new ParticipationId(id), seen(seen), ProgrammeMapper.fromDto(service)));
    }

    @WebMethod
    @WebResult(name = "participation")
    public ParticipationDto withdrawParticipation(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.withdraw(caller(), new ParticipationId(id), seen(seen)));
    }

    @WebMethod
    @WebResult(name = "participation")
    public ParticipationDto discloseParticipation(@WebParam(name = "id") String id, @WebParam(name = "purpose") String purpose)
            throws PlatformFault {
        return ProgrammeMapper.toDto(programmes.disclose(caller(), new ParticipationId(id), purpose(purpose)));
    }

    @WebMethod
    @WebResult(name = "report")
    public GroupReportDto reportGroups() throws PlatformFault {
        return ProgrammeMapper.groups(programmes.report(caller()), locale());
    }

    @WebMethod
    @WebResult(name = "report")
    public SectorReportDto reportSectors(@WebParam(name = "year") int year, @WebParam(name = "region") String region,
                                         @WebParam(name = "tag") String tag) throws PlatformFault {
        return ProgrammeMapper.toDto(sectors.report(caller(), year, region(region), one("tag", tag, EnterpriseTag.class)));
    }

    @WebMethod
    @WebResult(name = "organization")
    public OrganizationDto registerOrganization(@WebParam(name = "organization") NewOrganizationDto organization,
                                                @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "registerOrganization", required("organization", organization), OrganizationDto.class,
                () -> OrganizationMapper.toDto(organizations.register(caller(), OrganizationMapper.fromDto(organization))));
    }

    @WebMethod
    @WebResult(name = "organization")
    public OrganizationDto getOrganization(@WebParam(name = "id") String id) throws PlatformFault {
        return OrganizationMapper.toDto(organizations.get(caller(), new OrganizationId(id)));
    }

    @WebMethod
    @WebResult(name = "organizations")
    public OrganizationPageDto listOrganizations(@WebParam(name = "region") String region, @WebParam(name = "limit") Integer limit,
                                                 @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return OrganizationMapper.organizations(organizations.organizations(caller(), region(region), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "team")
    public TeamDto registerTeam(@WebParam(name = "team") NewTeamDto team, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "registerTeam", required("team", team), TeamDto.class,
                () -> OrganizationMapper.toDto(organizations.register(caller(), OrganizationMapper.fromDto(team))));
    }

    @WebMethod
    @WebResult(name = "team")
    public TeamDto getTeam(@WebParam(name = "id") String id) throws PlatformFault {
        return OrganizationMapper.toDto(organizations.get(caller(), new TeamId(id)));
    }

    @WebMethod
    @WebResult(name = "teams")
    public TeamPageDto listTeams(@WebParam(name = "region") String region, @WebParam(name = "limit") Integer limit,
                                 @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return OrganizationMapper.teams(organizations.teams(caller(), region(region), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "members")
    public ExpertDirectoryDto listTeamMembers(@WebParam(name = "id") String id, @WebParam(name = "limit") Integer limit,
                                              @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return ExpertMapper.toDto(organizations.members(caller(), new TeamId(id), page(limit, cursor)));
    }

    @WebMethod
    @WebResult(name = "founder")
    public OrganizationDto nameFounder(@WebParam(name = "station") String station, @WebParam(name = "founder") FounderDto founder)
            throws PlatformFault {
        return OrganizationMapper.toDto(organizations.nameFounder(caller(), new StationId(station), OrganizationMapper.fromDto(founder)));
    }

    @WebMethod
    @WebResult(name = "founder")
    public OrganizationDto getFounder(@WebParam(name = "station") String station) throws PlatformFault {
        return OrganizationMapper.toDto(organizations.founder(caller(), new StationId(station))
                .orElseThrow(() -> notFound("设立单位", "founder", station)));
    }
}
