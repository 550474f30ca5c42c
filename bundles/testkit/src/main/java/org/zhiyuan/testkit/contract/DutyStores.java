package org.zhiyuan.testkit.contract;

import org.zhiyuan.duty.store.AssignmentStore;
import org.zhiyuan.duty.store.ConcernStore;
import org.zhiyuan.duty.store.DebtStore;
import org.zhiyuan.duty.store.ProgrammeStore;
import org.zhiyuan.duty.store.SectorStore;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.organization.store.OrganizationStore;

/** The stores of what stations and agencies owe others. */
public record DutyStores(HandoverStore handovers, AssignmentStore assignments, ConcernStore concerns, DebtStore debts,
        ProgrammeStore programmes,
                         SectorStore sectors, OrganizationStore organizations) {
}
