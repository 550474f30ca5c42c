package org.zhiyuan.testkit.contract;

import org.zhiyuan.supervision.store.Leases;
import org.zhiyuan.supervision.store.TaskStore;

/** The stores of what keeps officials to their dates. */
public record OversightStores(TaskStore tasks, Leases leases) {
}
