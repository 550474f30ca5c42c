package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.wire.Names;

/** What came of a service some time after (跟踪), R98: stated by whom, and when. */
@XmlType(name = "FollowUp")
public final class FollowUpDto {
    public String outcome;

    @Names(Role.class)
    public String by;

    @XmlSchemaType(name = "dateTime")
    public String at;
}
