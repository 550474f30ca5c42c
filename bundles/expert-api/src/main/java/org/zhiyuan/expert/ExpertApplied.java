package org.zhiyuan.expert;

import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.identity.IdNumber;

/** A person has applied by their own act (本人申请). */
public record ExpertApplied(ExpertId expert, IdNumber person) implements UnitEvent {}
