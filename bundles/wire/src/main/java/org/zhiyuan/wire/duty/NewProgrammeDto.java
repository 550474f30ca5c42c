package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.wire.Names;

/** What a station offers a key group (专项服务模块), R45. */
@XmlType(name = "NewProgramme")
public final class NewProgrammeDto {
    public String station;

    @Names(FounderGroup.class)
    public String group;

    public String title;
    public String description;
}
