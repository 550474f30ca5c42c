package org.zhiyuan.testkit.contract;

import org.zhiyuan.duty.store.AssignmentStore;
import org.zhiyuan.duty.store.OverdueStore;
import org.zhiyuan.duty.store.PetitionStore;
import org.zhiyuan.duty.store.ProgrammeStore;
import org.zhiyuan.duty.store.SectorStore;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.organization.store.OrganizationStore;

/** The stores of what stations and agencies owe others. */
public record DutyStores(
        HandoverStore handovers,
        AssignmentStore assignments,
        PetitionStore petitions,
        OverdueStore overdue,
        ProgrammeStore programmes,
        SectorStore sectors,
        OrganizationStore organizations) {}
