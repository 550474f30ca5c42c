package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** One value that a service type adds to an activity, as text. */
@XmlType(name = "Field")
public final class FieldDto {
    public String name;
    public String value;
}
