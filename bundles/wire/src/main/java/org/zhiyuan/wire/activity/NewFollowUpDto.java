package org.zhiyuan.wire.activity;

import javax.xml.bind.annotation.XmlType;

/** What came of a service (跟踪), R98, as its enterprise or its host states it. */
@XmlType(name = "NewFollowUp")
public final class NewFollowUpDto {
    public String outcome;
}
