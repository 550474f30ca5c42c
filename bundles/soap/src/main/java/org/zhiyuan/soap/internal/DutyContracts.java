package org.zhiyuan.soap.internal;

import org.zhiyuan.core.Idempotency;
import org.zhiyuan.duty.AssignmentService;
import org.zhiyuan.duty.ConcernService;
import org.zhiyuan.duty.DebtService;
import org.zhiyuan.duty.ProgrammeService;
import org.zhiyuan.duty.SectorService;
import org.zhiyuan.handover.HandoverService;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.wire.duty.AssignmentDto;
import org.zhiyuan.wire.duty.ConcernDto;
import org.zhiyuan.wire.duty.NewAssignmentDto;
import org.zhiyuan.wire.duty.NewConcernDto;
import org.zhiyuan.wire.duty.NewOrganizationDto;
import org.zhiyuan.wire.duty.NewProgrammeDto;
import org.zhiyuan.wire.duty.NewTeamDto;
import org.zhiyuan.wire.duty.OrganizationDto;
import org.zhiyuan.wire.duty.ProgrammeDto;
import org.zhiyuan.wire.duty.TeamDto;
import org.zhiyuan.wire.handover.HandoverDto;
import org.zhiyuan.wire.handover.NewHandoverDto;
import org.zhiyuan.wire.station.NewRoundDto;
import org.zhiyuan.wire.station.RoundDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;

/** The contracts of what stations and agencies owe others. */
public record DutyContracts(HandoverService handovers, AssignmentService assignments, ConcernService concerns, DebtService debts,
                            ProgrammeService programmes, SectorService sectors, OrganizationService organizations) {

    /** What is kept for request keys. */
    Answers answers(Idempotency idempotency) {
        return new Answers(idempotency, NewHandoverDto.class, HandoverDto.class, NewAssignmentDto.class, AssignmentDto.class,
                NewConcernDto.class, ConcernDto.class, NewProgrammeDto.class, ProgrammeDto.class, NewOrganizationDto.class,
                OrganizationDto.class, NewTeamDto.class, TeamDto.class, NewRoundDto.class, RoundDto.class, StationApplicationDto.class,
                StationDto.class);
    }
}
