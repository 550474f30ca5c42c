package org.zhiyuan.testkit.contract;

import org.zhiyuan.handover.store.HandoverStore;

/** The stores of what stations and agencies owe others. */
public record DutyStores(HandoverStore handovers) {
}
