package org.zhiyuan.plugin;

/** How a plugin fares. */
public enum PluginState {
    /** Registered and answering. */
    ACTIVE,
    /** Being stopped; calls in flight finish, new ones are refused. */
    DRAINING,
    /** Failed or hung too often; its calls are refused until the pause is over (隔离). */
    QUARANTINED,
    /** The bundle is there but offers nothing usable: unresolved, not started, wrong API version, or an unreadable file. */
    REFUSED,
    /** Was here and has been taken away; what it left stays readable. */
    GONE
}
