package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** Who holds an activity (主办方). */
@XmlType(name = "Host")
public final class HostDto {
    public String kind;
    public String id;
    public String name;
}
