package org.zhiyuan.testkit.contract;

import org.zhiyuan.entry.store.EntryStore;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.supervision.store.Leases;
import org.zhiyuan.supervision.store.TaskStore;

/** The stores of what keeps officials to their dates, and of merges and entries on somebody's behalf. */
public record OversightStores(TaskStore tasks, Leases leases, MergeStore merges, EntryStore entries) {}
