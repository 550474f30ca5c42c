package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.wire.Names;

/** How many of a group take part in a city (群体服务统计); empty where the number would tell of persons. */
@XmlType(name = "GroupLine")
public final class GroupLineDto {
    public String city;

    @Names(FounderGroup.class)
    public String group;

    public String groupName;
    public Integer participants;
    public Boolean suppressed;
}
