package org.zhiyuan.station;

import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.identity.CreditCode;

/** An institution has written or changed its application by its own act (本单位申报). */
public record StationDrafted(StationId station, CreditCode unit) implements UnitEvent {}
