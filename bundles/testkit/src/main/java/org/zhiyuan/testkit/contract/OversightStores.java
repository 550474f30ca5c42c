package org.zhiyuan.testkit.contract;

import org.zhiyuan.entry.store.EntryStore;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.plugin.store.PluginStore;
import org.zhiyuan.supervision.store.Leases;
import org.zhiyuan.supervision.store.TaskStore;

/** The stores of what keeps officials to their dates, of merges and entries on somebody's behalf, and of plugins. */
public record OversightStores(
        TaskStore tasks, Leases leases, MergeStore merges, EntryStore entries, PluginStore plugins) {}
