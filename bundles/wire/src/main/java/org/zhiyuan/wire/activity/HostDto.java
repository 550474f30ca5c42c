package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.wire.Names;

/** Who holds an activity (主办方). */
@XmlType(name = "Host")
public final class HostDto {
    @Names(HostKind.class)
    public String kind;

    public String id;
    public String name;
}
