package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** A name and its value as text: what a service type adds to an activity, or a detail of an audit entry. */
@XmlType(name = "Field")
public final class FieldDto {
    public String name;
    public String value;
}
