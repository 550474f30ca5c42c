package org.zhiyuan.plugin.spi;

/** The service properties that say who a plugin is without running its code. */
public final class PluginProperties {

    /** The plugin's id, lower-case words joined by dashes. */
    public static final String ID = "zhiyuan.id";
    /** The version of this API it was written for, such as {@code 1.0}; another major version is refused. */
    public static final String API_VERSION = "zhiyuan.api";
    /** Its name in Chinese and in English. */
    public static final String NAME_ZH = "zhiyuan.name.zh";

    public static final String NAME_EN = "zhiyuan.name.en";
    /** The version that this platform offers. */
    public static final String CURRENT_API = "1.0";

    private PluginProperties() {}
}
