package org.zhiyuan.plugin;

/** What is wanted of an installed plugin (应有状态), whatever runs at the moment. */
public enum InstalledState {
    /** A first version waits for the second person's approval (待复核). */
    PROPOSED,
    ENABLED,
    /** Stays installed and is not started (停用). */
    DISABLED,
    /** Is not started any more; what it left stays readable (卸载). */
    UNINSTALLED
}
