package org.zhiyuan.plugin;

import java.time.Instant;
import org.zhiyuan.core.AccountId;

/** What was done with an installed plugin (插件经过): the operation's name, the version concerned, when and by whom. */
public record PluginStep(String act, String release, Instant at, AccountId by) {}
