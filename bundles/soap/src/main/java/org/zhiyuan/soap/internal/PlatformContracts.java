package org.zhiyuan.soap.internal;

import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.supervision.AuditService;

/** The contracts by which the platform itself is run. */
public record PlatformContracts(AccountAdmin accounts, AuditService audit, PluginService plugins) {
}
