package org.zhiyuan.activity;

import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.identity.CreditCode;

/** An enterprise has registered by its own act (本企业登记). */
public record EnterpriseRegistered(EnterpriseId enterprise, CreditCode unit) implements UnitEvent {}
