package org.zhiyuan.wire.duty;

import org.zhiyuan.core.Page;
import org.zhiyuan.core.Region;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.organization.ActingScope;
import org.zhiyuan.organization.NewOrganization;
import org.zhiyuan.organization.NewTeam;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.VolunteerOrganization;
import org.zhiyuan.organization.VolunteerTeam;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.Moments;

/** Maps volunteer organisations and teams. */
public final class OrganizationMapper {

    private OrganizationMapper() {}

    public static NewOrganization fromDto(NewOrganizationDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewOrganization(
                        in.text("name", input.name),
                        in.value("creditCode", input.creditCode, CreditCode::of),
                        in.text("registrationNumber", input.registrationNumber),
                        in.text("registeredBy", input.registeredBy),
                        in.date("registeredOn", input.registeredOn),
                        in.value("region", input.region, Region::of),
                        in.object("contact", input.contact, KernelMapper::contact)));
    }

    public static NewTeam fromDto(NewTeamDto dto) {
        return Input.read(
                dto,
                (in, input) -> new NewTeam(
                        in.text("name", input.name),
                        in.text("approvedBy", input.approvedBy),
                        in.value("approvedByCode", input.approvedByCode, CreditCode::of),
                        in.date("approvedOn", input.approvedOn),
                        in.one("scope", input.scope, ActingScope.class),
                        in.value("region", input.region, Region::of),
                        in.object("leader", input.leader, KernelMapper::contact)));
    }

    public static OrganizationId fromDto(FounderDto dto) {
        return Input.read(
                dto,
                (in, input) ->
                        in.required("organization", in.value("organization", input.organization, OrganizationId::new)));
    }

    public static OrganizationDto toDto(VolunteerOrganization organization) {
        OrganizationDto dto = new OrganizationDto();
        dto.id = organization.id().value();
        dto.version = organization.version();
        dto.name = organization.facts().name();
        dto.creditCode = organization.facts().creditCode().value();
        dto.registrationNumber = organization.facts().registrationNumber();
        dto.registeredBy = organization.facts().registeredBy();
        dto.registeredOn = Moments.text(organization.facts().registeredOn());
        dto.region = organization.facts().region().code();
        dto.contact = KernelMapper.toDto(organization.facts().contact());
        return dto;
    }

    public static TeamDto toDto(VolunteerTeam team) {
        TeamDto dto = new TeamDto();
        dto.id = team.id().value();
        dto.version = team.version();
        dto.name = team.facts().name();
        dto.approvedBy = team.facts().approvedBy();
        dto.approvedByCode = team.facts().approvedByCode() == null
                ? null
                : team.facts().approvedByCode().value();
        dto.approvedOn = Moments.text(team.facts().approvedOn());
        dto.scope = team.facts().scope().name();
        dto.region = team.facts().region().code();
        dto.leader = KernelMapper.toDto(team.facts().leader());
        return dto;
    }

    public static OrganizationPageDto organizations(Page<VolunteerOrganization> page) {
        OrganizationPageDto dto = new OrganizationPageDto();
        dto.items = page.items().stream().map(OrganizationMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }

    public static TeamPageDto teams(Page<VolunteerTeam> page) {
        TeamPageDto dto = new TeamPageDto();
        dto.items = page.items().stream().map(OrganizationMapper::toDto).toList();
        dto.next = page.next();
        return dto;
    }
}
