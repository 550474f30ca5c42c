package org.zhiyuan.activity.spi;

import org.zhiyuan.core.Text;

/** A line of a service menu (服务菜单), R84: what one can get, and for how many minutes. There is no price (R88). */
public record MenuItem(String code, Text name, Text description, int minutes) {}
