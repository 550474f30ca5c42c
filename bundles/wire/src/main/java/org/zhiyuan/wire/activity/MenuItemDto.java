package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** A line of a service menu (服务菜单), R84. */
@XmlType(name = "MenuItem")
public final class MenuItemDto {
    public String code;
    public String name;
    public String description;
    public Integer minutes;
}
