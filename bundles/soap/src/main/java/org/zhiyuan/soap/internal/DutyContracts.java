package org.zhiyuan.soap.internal;

import org.zhiyuan.handover.HandoverService;

/** The contracts of what stations and agencies owe others. */
public record DutyContracts(HandoverService handovers) {
}
